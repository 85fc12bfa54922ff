/// What is known of something: a value, that there is none, or nothing at all.
///
/// The three are never mixed: an absence is evidence, an unknown is a question to ask. No rule may turn an
/// unknown into an error (domain note "Three-valued logic").
public enum Knowledge<Value: Sendable & Equatable>: Sendable, Equatable {
  case stated(Value)
  case absent
  case unknown
}

/// How a fact came to be in the file.
public enum Basis: String, Sendable, Hashable, CaseIterable {
  /// The document says so.
  case stated
  /// A reader concluded it from what the document says.
  case inferred
  /// A person added it; the document does not say it.
  case annotated
}

/// The origin of a fact: its place in the file, the source it quotes and on what basis it stands.
public struct Provenance: Hashable, Sendable {
  public var place: Place?
  public var source: String?
  public var basis: Basis

  public init(place: Place? = nil, source: String? = nil, basis: Basis = .stated) {
    self.place = place
    self.source = source
    self.basis = basis
  }
}

/// One fact of the model together with its origin.
///
/// A fact that the file leaves out has no place; one that says `okänd` has a place and is unknown as well, which
/// is how a table can keep an empty cell and a question mark apart.
public struct Fact<Value: Sendable & Equatable>: Sendable, Equatable {
  public var knowledge: Knowledge<Value>
  public var provenance: Provenance

  public init(_ knowledge: Knowledge<Value>, _ provenance: Provenance = Provenance()) {
    self.knowledge = knowledge
    self.provenance = provenance
  }

  /// Nothing was written.
  public static var omitted: Fact { Fact(.unknown) }

  /// The stated value, or nil when it is absent or unknown.
  public var value: Value? {
    if case .stated(let value) = knowledge { value } else { nil }
  }

  public var isAbsent: Bool { knowledge == .absent }
  public var isUnknown: Bool { knowledge == .unknown }
  /// True when the file mentions the fact at all, be it as a value, as an absence or as unknown.
  public var isWritten: Bool { provenance.place != nil }
  public var place: Place? { provenance.place }
}
