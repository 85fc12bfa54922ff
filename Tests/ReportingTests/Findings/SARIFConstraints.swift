import Foundation

/// The constraints of SARIF 2.1.0 that a log of this tool could break. The official schema is not at hand where tests
/// run, so what it says of the objects written here is repeated by hand.
struct SARIFConstraints {
  private(set) var violations: [String] = []

  /// What is wrong with the log; nothing when it holds.
  static func violations(in text: String) throws -> [String] {
    var constraints = SARIFConstraints()
    let log = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any] ?? [:]
    constraints.check(log: log)
    return constraints.violations
  }

  private mutating func require(_ condition: Bool, _ what: String) { if !condition { violations.append(what) } }

  /// The schema says `additionalProperties: false` of every object.
  private mutating func keys(
    of object: [String: Any], _ name: String, required: Set<String>, optional: Set<String> = []
  ) {
    let present = Set(object.keys)
    require(required.isSubset(of: present), "\(name) lacks \(required.subtracting(present).sorted())")
    let others = present.subtracting(required).subtracting(optional)
    require(others.isEmpty, "\(name) has \(others.sorted())")
  }

  private mutating func check(log: [String: Any]) {
    keys(of: log, "log", required: ["version", "runs"], optional: ["$schema"])
    require(log["version"] as? String == "2.1.0", "version")
    let runs = log["runs"] as? [[String: Any]] ?? []
    require(runs.count == 1, "runs")
    for run in runs { check(run: run) }
  }

  private mutating func check(run: [String: Any]) {
    keys(of: run, "run", required: ["tool", "results"], optional: ["columnKind", "language"])
    require(["utf16CodeUnits", "unicodeCodePoints"].contains(run["columnKind"] as? String), "columnKind")
    let tool = run["tool"] as? [String: Any] ?? [:]
    keys(of: tool, "tool", required: ["driver"])
    let driver = tool["driver"] as? [String: Any] ?? [:]
    keys(of: driver, "driver", required: ["name"], optional: ["language", "rules"])
    let language = driver["language"] as? String ?? ""
    require(language.wholeMatch(of: /[a-zA-Z]{2}(-[a-zA-Z]{2})?/) != nil, "language \(language)")
    // Left out it would mean en-US, whatever the messages are written in.
    require(run["language"] as? String == language, "the run's language is not that of its rules, \(language)")
    let rules = driver["rules"] as? [[String: Any]] ?? []
    let ids = rules.map { $0["id"] as? String ?? "" }
    require(Set(ids).count == ids.count && !ids.contains(""), "rules have ids of their own")
    for rule in rules { check(rule: rule) }
    for result in run["results"] as? [[String: Any]] ?? [] { check(result: result, rules: ids) }
  }

  private mutating func check(rule: [String: Any]) {
    keys(
      of: rule, "rule", required: ["id", "shortDescription", "defaultConfiguration"],
      optional: ["fullDescription", "help", "properties"])
    for key in ["shortDescription", "fullDescription", "help"] {
      guard let message = rule[key] as? [String: Any] else { continue }
      keys(of: message, key, required: ["text"], optional: ["markdown"])
      let texts = message.values.compactMap { $0 as? String }
      require(texts.count == message.count && !texts.contains(""), "\(key) has texts")
      for text in texts { require(!text.contains { "{}".contains($0) }, "\(key) has a placeholder: \(text)") }
    }
    let configuration = rule["defaultConfiguration"] as? [String: Any] ?? [:]
    keys(of: configuration, "defaultConfiguration", required: ["level"], optional: ["enabled"])
    check(level: configuration["level"])
  }

  private mutating func check(level: Any?) {
    require(["none", "note", "warning", "error"].contains(level as? String), "level \(level ?? "")")
  }

  private mutating func check(result: [String: Any], rules: [String]) {
    keys(
      of: result, "result", required: ["message", "ruleId", "ruleIndex", "level", "locations", "partialFingerprints"],
      optional: ["relatedLocations"])
    let index = result["ruleIndex"] as? Int ?? -1
    require(rules.indices.contains(index) && rules[index] == result["ruleId"] as? String, "ruleIndex \(index)")
    check(level: result["level"])
    check(message: result["message"])
    let locations = result["locations"] as? [[String: Any]] ?? []
    require(locations.count <= 1, "locations")
    for location in locations {
      keys(of: location, "location", required: ["physicalLocation"])
      check(physical: location["physicalLocation"])
    }
    let related = result["relatedLocations"] as? [[String: Any]] ?? []
    let ids = related.compactMap { $0["id"] as? Int }
    require(ids.count == related.count && Set(ids).count == ids.count, "related locations have ids of their own")
    for location in related {
      keys(of: location, "related location", required: ["id", "physicalLocation", "message"])
      check(physical: location["physicalLocation"])
      check(message: location["message"])
    }
    require(result["partialFingerprints"] is [String: String], "partialFingerprints are strings")
  }

  private mutating func check(message: Any?) {
    let message = message as? [String: Any] ?? [:]
    keys(of: message, "message", required: ["text"])
    let text = message["text"] as? String ?? ""
    require(!text.isEmpty, "an empty message")
    // A single brace begins an argument, and an unescaped bracket a link.
    require(text.replacing(/\{\{|\}\}/, with: "").allSatisfy { $0 != "{" && $0 != "}" }, "a placeholder: \(text)")
    require(text.replacing(/\\[\[\]\\]/, with: "").allSatisfy { $0 != "[" && $0 != "]" }, "a link: \(text)")
  }

  private mutating func check(physical: Any?) {
    let physical = physical as? [String: Any] ?? [:]
    keys(of: physical, "physicalLocation", required: ["artifactLocation", "region"])
    let artifact = physical["artifactLocation"] as? [String: Any] ?? [:]
    keys(of: artifact, "artifactLocation", required: ["uri"])
    let uri = artifact["uri"] as? String ?? ""
    // RFC 3986: what is not unreserved is encoded; the only scheme is that of a whole path.
    let reference = /(file:\/\/\/)?([A-Za-z0-9\-._~\/]|%[0-9A-F]{2})+/
    require(uri.wholeMatch(of: reference) != nil, "uri \(uri)")
    let region = physical["region"] as? [String: Any] ?? [:]
    keys(of: region, "region", required: ["startLine", "startColumn"])
    for key in region.keys { require((region[key] as? Int ?? 0) >= 1, "\(key) begins at 1") }
  }
}
