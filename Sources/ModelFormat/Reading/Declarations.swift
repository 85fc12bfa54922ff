import Responsibility
import Vocabulary

/// The entries of one kind, by every name the file gives them.
struct NameIndex {
  enum Match: Equatable {
    /// By id, or by a name exactly as declared.
    case exact(String)
    /// By a name that differs from the declared one in case, hyphens or white space.
    case loose(id: String, name: String)
    case ambiguous([String])
    case none
  }

  /// Every name of every entry, folded, in the order of the file.
  private(set) var forms: [(form: String, name: String)] = []
  private var known: Set<String> = []
  private var exact: [String: [String]] = [:]
  private var loose: [String: [(id: String, name: String)]] = [:]
  private var joined: [String: [(id: String, name: String)]] = [:]

  func contains(_ id: String) -> Bool { known.contains(id) }

  mutating func declare(_ id: String, names: [String]) {
    guard known.insert(id).inserted else { return }
    // An entry's names come together, so only the last of those before can be its own.
    for name in names where exact[name]?.last != id { exact[name, default: []].append(id) }
    for name in [id] + names {
      let form = NameForm.normalized(name)
      guard loose[form]?.last?.id != id else { continue }
      loose[form, default: []].append((id, name))
      forms.append((NameForm.folded(normalized: form), id))
      let whole = NameForm.joined(normalized: form)
      if joined[whole]?.last?.id != id { joined[whole, default: []].append((id, name)) }
    }
  }

  func match(_ written: String) -> Match {
    if known.contains(written) { return .exact(written) }
    if let ids = exact[written] { return ids.count == 1 ? .exact(ids[0]) : .ambiguous(ids) }
    let form = NameForm.normalized(written)
    guard let candidates = loose[form] ?? joined[NameForm.joined(normalized: form)] else { return .none }
    return candidates.count == 1
      ? .loose(id: candidates[0].id, name: candidates[0].name) : .ambiguous(candidates.map(\.id))
  }
}

/// Everything that the file declares, read before the rest so that a reference may stand before what it refers to.
struct Declarations {
  private var indices: [ValueKind.Target: NameIndex] = [:]

  /// What stands under keys that the file cannot have at its top. The key is one problem; that its entries can be
  /// found nowhere would be a hundred.
  private(set) var strays = NameIndex()

  subscript(target: ValueKind.Target) -> NameIndex { indices[target] ?? NameIndex() }

  init() {}

  /// Collects ids and names from the sections of a file, in whichever language the keys are. Says nothing of what is
  /// wrong with them: that is reported when the entries are read.
  init(of sections: [Node.Entry]) {
    let targets: [(Key, ValueKind.Target)] = [
      (.levels, .level), (.parties, .party), (.bodies, .body), (.areas, .area), (.documents, .document),
      (.services, .service), (.alternatives, .alternative), (.tasks, .task), (.risks, .risk), (.volumes, .volume),
      (.requiredRoles, .requiredRole), (.decisions, .decision),
    ]
    for (key, target) in targets {
      var index = NameIndex()
      for section in sections where key.isSpelled(section.key) { Self.collect(section.value, into: &index) }
      indices[target] = index
    }
    let keys = Record<FileDraft>.file.fields.map(\.key)
    for section in sections where !keys.contains(where: { $0.isSpelled(section.key) }) {
      Self.collect(section.value, into: &strays)
    }
  }

  /// Looked up for every key of every entry, so that they are put together once.
  private static let nameSpellings = spellings(of: [.name, .shortName, .alias])
  private static let partSpellings = spellings(of: [.subareas])

  private static func spellings(of keys: [Key]) -> Set<String> {
    Set(keys.flatMap { key in Language.allCases.map { key[$0] } })
  }

  private static func collect(_ section: Node, into index: inout NameIndex) {
    for entry in section.entries ?? [] {
      if let name = entry.value.text {
        index.declare(entry.key, names: entry.value.isEmpty ? [] : [name])
        continue
      }
      var names: [String] = []
      var parts: [Node] = []
      for field in entry.value.entries ?? [] {
        if nameSpellings.contains(field.key) {
          names += field.value.text.map { [$0] } ?? (field.value.items ?? []).compactMap(\.text)
        } else if partSpellings.contains(field.key) {
          parts.append(field.value)
        }
      }
      index.declare(entry.key, names: names)
      for part in parts { collect(part, into: &index) }
    }
  }
}

extension Key {
  /// True in either language. A section under a key in the wrong one is one problem; that nothing in it can be found
  /// would be a hundred.
  fileprivate func isSpelled(_ written: String) -> Bool { Language.allCases.contains { self[$0] == written } }
}
