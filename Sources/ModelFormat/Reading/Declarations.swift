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

  private(set) var ids: [String] = []
  private var known: Set<String> = []
  private var exact: [String: [String]] = [:]
  private var loose: [String: [(id: String, name: String)]] = [:]

  func contains(_ id: String) -> Bool { known.contains(id) }

  mutating func declare(_ id: String, names: [String]) {
    guard known.insert(id).inserted else { return }
    ids.append(id)
    for name in names where exact[name]?.contains(id) != true { exact[name, default: []].append(id) }
    for name in [id] + names {
      let form = NameForm.normalized(name)
      if loose[form]?.contains(where: { $0.id == id }) != true { loose[form, default: []].append((id, name)) }
    }
  }

  func match(_ written: String) -> Match {
    if known.contains(written) { return .exact(written) }
    if let ids = exact[written] { return ids.count == 1 ? .exact(ids[0]) : .ambiguous(ids) }
    guard let candidates = loose[NameForm.normalized(written)] else { return .none }
    return candidates.count == 1
      ? .loose(id: candidates[0].id, name: candidates[0].name) : .ambiguous(candidates.map(\.id))
  }
}

/// Everything that the file declares, read before the rest so that a reference may stand before what it refers to.
struct Declarations {
  private var indices: [ValueKind.Target: NameIndex] = [:]

  subscript(target: ValueKind.Target) -> NameIndex { indices[target] ?? NameIndex() }

  init() {}

  /// Collects ids and names from the sections of a file. Says nothing of what is wrong with them: that is reported
  /// when the entries are read.
  init(of sections: [Node.Entry], in language: Language) {
    let targets: [(Key, ValueKind.Target)] = [
      (.levels, .level), (.parties, .party), (.bodies, .body), (.areas, .area), (.documents, .document),
      (.services, .service), (.alternatives, .alternative), (.tasks, .task), (.risks, .risk), (.volumes, .volume),
    ]
    for (key, target) in targets {
      var index = NameIndex()
      for section in sections where section.key == key[language] {
        Self.collect(section.value, in: language, into: &index)
      }
      indices[target] = index
    }
  }

  private static func collect(_ section: Node, in language: Language, into index: inout NameIndex) {
    for entry in section.entries ?? [] {
      if let name = entry.value.text {
        index.declare(entry.key, names: entry.value.isEmpty ? [] : [name])
        continue
      }
      var names: [String] = []
      var parts: [Node] = []
      for field in entry.value.entries ?? [] {
        switch field.key {
        case Key.name[language], Key.shortName[language], Key.alias[language]:
          names += field.value.text.map { [$0] } ?? (field.value.items ?? []).compactMap(\.text)
        case Key.subareas[language]: parts.append(field.value)
        default: break
        }
      }
      index.declare(entry.key, names: names)
      for part in parts { collect(part, in: language, into: &index) }
    }
  }
}
