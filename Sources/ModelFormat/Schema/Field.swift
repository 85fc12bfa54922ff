import Vocabulary

/// One key of a record: what may stand there, and where in the value being read it goes.
struct Field<Root: Sendable>: Sendable {
  let key: Key
  let kind: ValueKind
  let isRequired: Bool
  /// A value that can stand there, as written in a file.
  let example: Text?
  let read: @Sendable (Node, Slot, inout Root) -> Void

  init<Value>(
    _ key: Key, _ reader: ValueReader<Value>, required isRequired: Bool = false, example: Text? = nil,
    set: @escaping @Sendable (inout Root, Value) -> Void
  ) {
    self.key = key
    self.isRequired = isRequired
    self.example = example
    kind = reader.kind
    read = { node, slot, root in
      if let value = reader.read(node, slot) { set(&root, value) }
    }
  }

  init<Value>(
    _ key: Key, _ path: any WritableKeyPath<Root, Value> & Sendable, _ reader: ValueReader<Value>,
    required: Bool = false, example: Text? = nil
  ) {
    self.init(key, reader, required: required, example: example) { $0[keyPath: path] = $1 }
  }

  init<Value>(
    _ key: Key, _ path: any WritableKeyPath<Root, Value?> & Sendable, _ reader: ValueReader<Value>,
    required: Bool = false, example: Text? = nil
  ) {
    self.init(key, reader, required: required, example: example) { $0[keyPath: path] = $1 }
  }

  var description: FieldDescription {
    FieldDescription(key: key, kind: kind, isRequired: isRequired, example: example)
  }
}

/// A field without the type it fills, for those who only describe the format.
struct FieldDescription: Sendable {
  let key: Key
  let kind: ValueKind
  let isRequired: Bool
  let example: Text?
}

/// How one kind of value is read, together with the description of it, so that the two cannot differ.
struct ValueReader<Value: Sendable>: Sendable {
  let kind: ValueKind
  /// Nil when nothing usable is written; whatever is wrong with it has been reported.
  let read: @Sendable (Node, Slot) -> Value?

  init(_ kind: ValueKind, _ read: @escaping @Sendable (Node, Slot) -> Value?) {
    self.kind = kind
    self.read = read
  }
}

/// Where a value is being read: under which key, in which file.
struct Slot {
  let key: Key
  let context: ReadingContext
  /// What the value stands under when that is no key of the format: a rule, a goal.
  var label: String?
  /// True where the words for absent and unknown may stand, so that they are what a misspelt word may be meant for.
  var mayBeFactWord = false

  var language: Language { context.language }
  var spelled: String { label?.quoted ?? context.spelled(key) }

  func report(_ code: Problem.Code, _ message: Text, at node: Node) { context.report(code, message, at: node.mark) }
}
