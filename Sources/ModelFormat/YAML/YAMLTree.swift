internal import Yams

/// The only place that knows Yams: text in, our own nodes out.
enum YAMLTree {
  /// - Parameters:
  ///   - ignoring: keys that have been reported already and are to be left out, by their place.
  ///   - dashes: values that are to be read as a dash in quotes, whatever stands in their place.
  static func compose(
    _ text: String, ignoring: Set<Node.Mark> = [], dashes: Set<Node.Mark> = []
  ) throws(YAMLFault) -> Node? {
    do {
      // Without rules for resolving, nothing is taken for a number or a date.
      let parser = try Parser(yaml: text, resolver: .basic, encoding: .utf8)
      // The parser owns the anchors, by which `node` knows what the scan should have refused.
      return try withExtendedLifetime(parser) { try parser.singleRoot().map { try node($0, ignoring, dashes) } }
    } catch let fault as YAMLFault {
      throw fault
    } catch let error as YamlError {
      throw YAMLFault(error)
    } catch {
      throw YAMLFault(problem: "\(error)", context: nil, mark: nil)
    }
  }

  private static func node(_ node: Yams.Node, _ ignoring: Set<Node.Mark>, _ dashes: Set<Node.Mark>) throws -> Node {
    let mark = mark(node.mark)
    // A node that others refer to would be walked once for each of them, and those inside it once for each again.
    if node.anchor != nil { throw YAMLFault(problem: YAMLFault.alias, context: nil, mark: mark) }
    switch node {
    case .scalar where dashes.contains(mark): return Node(content: .scalar("-", isPlain: false), mark: mark)
    case .scalar(let scalar):
      return Node(content: .scalar(scalar.string, isPlain: scalar.style == .plain), mark: mark)
    case .sequence(let sequence):
      return Node(content: .sequence(try sequence.map { try self.node($0, ignoring, dashes) }), mark: mark)
    case .mapping(let mapping):
      var entries: [Node.Entry] = []
      entries.reserveCapacity(mapping.count)
      for (key, value) in mapping {
        let keyMark = self.mark(key.mark)
        guard case .scalar(let scalar) = key else {
          throw YAMLFault(problem: YAMLFault.keyIsNotAString, context: nil, mark: keyMark)
        }
        if ignoring.contains(keyMark) { continue }
        entries.append(Node.Entry(key: scalar.string, mark: keyMark, value: try self.node(value, ignoring, dashes)))
      }
      return Node(content: .mapping(entries), mark: mark)
    case .alias:
      throw YAMLFault(problem: YAMLFault.alias, context: nil, mark: mark)
    }
  }

  fileprivate static func mark(_ mark: Yams.Mark?) -> Node.Mark {
    Node.Mark(line: mark?.line ?? 1, column: mark?.column ?? 1)
  }
}

/// What the YAML parser said of a file that it could not read, in its own words.
struct YAMLFault: Error {
  static let keyIsNotAString = "key is not text"
  static let alias = "alias"
  static let repeatedKey = "repeated key "

  let problem: String
  /// What it was doing, and where that began.
  var context: (text: String, mark: Node.Mark)?
  /// Nil when the parser does not say.
  var mark: Node.Mark?
}

extension YAMLFault {
  fileprivate init(_ error: YamlError) {
    func context(_ context: YamlError.Context?) -> (text: String, mark: Node.Mark)? {
      context.map { ($0.text, YAMLTree.mark($0.mark)) }
    }
    switch error {
    case .scanner(let around, let problem, let mark, _), .parser(let around, let problem, let mark, _),
      .composer(let around, let problem, let mark, _):
      self.init(problem: problem, context: context(around), mark: YAMLTree.mark(mark))
    case .reader(let problem, _, _, _):
      self.init(problem: problem, context: nil, mark: nil)
    case .duplicatedKeysInMapping(let keys, let around):
      self.init(
        problem: Self.repeatedKey + keys.joined(separator: ", "), context: nil, mark: YAMLTree.mark(around.mark))
    case .memory:
      self.init(problem: "nested too deeply", context: nil, mark: nil)
    default:
      self.init(problem: "\(error)", context: nil, mark: nil)
    }
  }
}
