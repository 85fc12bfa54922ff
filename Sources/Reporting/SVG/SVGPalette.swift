/// The colours of every picture, for light and dark screens, in one place. A picture names a role; nothing else in the
/// house knows a colour.
enum SVGPalette: String, CaseIterable {
  case paper
  case ink
  case mutedInk = "muted-ink"
  case rule
  case strong
  case medium
  case light
  case quiet
  case accent
  case warning
  case danger

  private var light: String {
    switch self {
    case .paper: "#ffffff"
    case .ink: "#1b1f24"
    case .mutedInk: "#57606a"
    case .rule: "#d0d7de"
    case .strong: "#1f5f99"
    case .medium: "#6d9fcb"
    case .light: "#c9ddef"
    case .quiet: "#e6eaee"
    case .accent: "#6b4fa0"
    case .warning: "#b8860b"
    case .danger: "#c0272d"
    }
  }

  private var dark: String {
    switch self {
    case .paper: "#14181d"
    case .ink: "#e8edf2"
    case .mutedInk: "#a3adb8"
    case .rule: "#3a434d"
    case .strong: "#7db5e6"
    case .medium: "#4a7dab"
    case .light: "#27445f"
    case .quiet: "#262d35"
    case .accent: "#b49be0"
    case .warning: "#e3b341"
    case .danger: "#ff6b70"
    }
  }

  /// The class that fills with the colour.
  var fill: String { "fill-\(rawValue)" }
  /// The class that draws lines with it.
  var stroke: String { "stroke-\(rawValue)" }

  /// The rules of style: light unless the reader asks for dark.
  static var styleSheet: String {
    func rules(_ color: (SVGPalette) -> String) -> [String] {
      allCases.flatMap { role in
        [".\(role.fill) { fill: \(color(role)); }", ".\(role.stroke) { stroke: \(color(role)); }"]
      }
    }
    let dark = rules(\.dark).map { "  " + $0 }
    return (rules(\.light) + ["@media (prefers-color-scheme: dark) {"] + dark + ["}"]).joined(separator: "\n")
  }
}
