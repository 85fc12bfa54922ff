// Whoever asks the façade a question needs the words and values that questions and answers are made of. The modules
// that do the work (reading, checking, planning, solving) stay behind it.
@_exported public import Reporting
@_exported public import Responsibility
@_exported public import Vocabulary
