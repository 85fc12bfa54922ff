@testable import ModelFormat

/// As much of a JSON Schema validator as the format's own schema uses. Anything else in a schema is a failure, so that
/// a new keyword cannot pass unchecked.
struct SchemaCheck {
  let schema: JSONValue
  private let definitions: [String: JSONValue]

  init(_ schema: JSONValue) {
    self.schema = schema
    definitions = schema.members["$defs"]?.members ?? [:]
  }

  /// What is wrong with the value, each with the path to it; empty when it fits.
  func faults(in node: Node) -> [String] { faults(in: node, schema, at: "") }

  private static let annotations: Set<String> = ["$schema", "$defs", "title", "description"]

  private func faults(in node: Node, _ schema: JSONValue, at path: String) -> [String] {
    schema.members.sorted { $0.key < $1.key }.flatMap { keyword, value -> [String] in
      if Self.annotations.contains(keyword) { return [] }
      return fault(in: node, keyword, value, schema, at: path)
    }
  }

  private func fits(_ node: Node, _ schema: JSONValue) -> Bool { faults(in: node, schema, at: "").isEmpty }

  private func fault(in node: Node, _ keyword: String, _ value: JSONValue, _ schema: JSONValue, at path: String)
    -> [String]
  {
    func failed(_ isFitting: Bool) -> [String] { isFitting ? [] : ["\(path): \(keyword)"] }
    switch keyword {
    case "$ref":
      guard let target = definitions[String(value.string.dropFirst("#/$defs/".count))] else { return ["no \(value)"] }
      return faults(in: node, target, at: path)
    case "anyOf": return failed(value.items.contains { fits(node, $0) })
    case "oneOf": return failed(value.items.count { fits(node, $0) } == 1)
    case "allOf": return value.items.flatMap { faults(in: node, $0, at: path) }
    case "not": return failed(!fits(node, value))
    case "const": return failed(node.matches(value))
    case "enum": return failed(value.items.contains { node.matches($0) })
    case "type":
      let types = value.items.isEmpty ? [value.string] : value.items.map(\.string)
      return failed(!node.jsonTypes.isDisjoint(with: types))
    case "properties":
      return (node.entries ?? []).flatMap { entry in
        value.members[entry.key].map { faults(in: entry.value, $0, at: "\(path)/\(entry.key)") } ?? []
      }
    case "additionalProperties":
      let known = schema.members["properties"]?.members ?? [:]
      return (node.entries ?? []).filter { known[$0.key] == nil }.flatMap { entry in
        value == .boolean(false)
          ? ["\(path)/\(entry.key): unknown"] : faults(in: entry.value, value, at: "\(path)/\(entry.key)")
      }
    case "propertyNames":
      return (node.entries ?? []).flatMap { entry in
        faults(
          in: Node(content: .scalar(entry.key, isPlain: false), mark: entry.mark), value, at: "\(path)/\(entry.key)")
      }
    case "required":
      let keys = Set((node.entries ?? []).map(\.key))
      return failed(node.entries == nil || value.items.allSatisfy { keys.contains($0.string) })
    case "items": return (node.items ?? []).flatMap { faults(in: $0, value, at: path + "/-") }
    case "maxItems": return failed((node.items ?? []).count <= value.integer)
    case "minimum": return failed(node.number.map { $0 >= Double(value.integer) } ?? true)
    case "maximum": return failed(node.number.map { $0 <= Double(value.integer) } ?? true)
    case "maxLength": return failed(node.jsonString.map { $0.unicodeScalars.count <= value.integer } ?? true)
    case "pattern":
      guard let text = node.jsonString, let pattern = try? Regex(value.string) else { return [] }
      return failed(text.firstMatch(of: pattern) != nil)
    default: return ["\(path): the schema uses \(keyword), which this check does not know"]
    }
  }
}

extension JSONValue {
  var members: [String: JSONValue] { if case .object(let members) = self { members } else { [:] } }
  var items: [JSONValue] { if case .array(let items) = self { items } else { [] } }
  var string: String { if case .string(let text) = self { text } else { "" } }
  var integer: Int { if case .integer(let number) = self { number } else { 0 } }
}

/// A node as an editor sees it, which reads plain text by the core schema of YAML 1.2.
extension Node {
  var number: Double? {
    guard case .scalar(let text, isPlain: true) = content, text.allSatisfy({ "-.0123456789".contains($0) }) else {
      return nil
    }
    return Double(text)
  }

  var jsonTypes: Set<String> {
    switch content {
    case .sequence: return ["array"]
    case .mapping: return ["object"]
    case .scalar(let text, let isPlain):
      if isEmpty { return ["null"] }
      if isPlain, ["true", "false"].contains(text) { return ["boolean"] }
      guard let number else { return ["string"] }
      return number.rounded() == number ? ["integer", "number"] : ["number"]
    }
  }

  var jsonString: String? { jsonTypes == ["string"] ? text : nil }

  func matches(_ value: JSONValue) -> Bool {
    switch value {
    case .string(let expected): jsonString == expected
    case .integer(let expected): number == Double(expected)
    case .boolean(let expected): jsonTypes == ["boolean"] && text == String(expected)
    default: false
    }
  }
}
