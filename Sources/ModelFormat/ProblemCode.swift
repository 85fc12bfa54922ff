extension Problem {
  /// Every sort of problem that reading a file can find.
  public enum Code: String, Sendable, CaseIterable {
    // The bytes.
    case fileEmpty = "file-empty"
    case fileTooLarge = "file-too-large"
    case fileNotText = "file-not-text"
    case fileEncoding = "file-encoding"
    case fileControlCharacter = "file-control-character"

    // YAML.
    case yamlTab = "yaml-tab"
    case yamlIndentation = "yaml-indentation"
    case yamlQuote = "yaml-quote"
    case yamlBracket = "yaml-bracket"
    case yamlDash = "yaml-dash"
    case yamlColon = "yaml-colon"
    case yamlCharacter = "yaml-character"
    case yamlAnchor = "yaml-anchor"
    case yamlTag = "yaml-tag"
    case yamlMergeKey = "yaml-merge-key"
    case yamlDocuments = "yaml-documents"
    case yamlDepth = "yaml-depth"
    case yamlKey = "yaml-key"
    case yamlSyntax = "yaml-syntax"

    // The file as a whole.
    case fileShape = "file-shape"
    case formatMissing = "format-missing"
    case formatVersion = "format-version"
    case languageUnknown = "language-unknown"

    // Keys.
    case keyRepeated = "key-repeated"
    case keyUnknown = "key-unknown"
    case keyOtherLanguage = "key-other-language"
    case keyMisplaced = "key-misplaced"
    case keyMissing = "key-missing"

    // Values.
    case wrongShape = "wrong-shape"
    case textEmpty = "text-empty"
    case wordUnknown = "word-unknown"
    case answerUnreadable = "answer-unreadable"
    case numberUnreadable = "number-unreadable"
    case numberNegative = "number-negative"
    case numberRange = "number-range"
    case numberPrecision = "number-precision"
    case dateUnreadable = "date-unreadable"
    case dateRelative = "date-relative"
    case periodReversed = "period-reversed"

    // Ids and references.
    case identifierForm = "identifier-form"
    case identifierReserved = "identifier-reserved"
    case identifierRepeated = "identifier-repeated"
    case referenceUnknown = "reference-unknown"
    case referenceAmbiguous = "reference-ambiguous"
    case referenceRepeated = "reference-repeated"
    case referenceCycle = "reference-cycle"

    // What an entry says.
    case seatHolder = "seat-holder"
    case mandateContradiction = "mandate-contradiction"
    case deciderTwice = "decider-twice"
    case changeWithoutOperation = "change-without-operation"
    case changeWithSeveralOperations = "change-with-several-operations"
    case changeKeyMisplaced = "change-key-misplaced"
    case changeOfNothing = "change-of-nothing"
    case pairingWithoutRole = "pairing-without-role"

    /// The closing line when there are more problems than anybody reads.
    case more = "more"
  }
}
