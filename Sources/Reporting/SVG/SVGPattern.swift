/// A pattern that says the same as a colour, for whoever cannot tell the colours apart or prints in black.
struct SVGPattern: Hashable {
  enum Shape: String {
    /// Strokes rising to the right.
    case hatched
    /// Strokes both ways.
    case crossed
    case dotted
    /// Upright strokes.
    case striped
  }

  let shape: Shape
  let ink: SVGPalette
  let ground: SVGPalette

  /// What a shape's `fill` names.
  var reference: String { "url(#\(id))" }

  private var id: String { "ansvar-\(shape.rawValue)-\(ink.rawValue)-\(ground.rawValue)" }

  func write(to xml: inout XMLWriter) {
    let size = "8"
    xml.element(
      "pattern",
      [
        ("id", id), ("width", size), ("height", size), ("patternUnits", "userSpaceOnUse"),
      ]
    ) { xml in
      xml.element("rect", [("width", size), ("height", size), ("class", ground.fill)])
      switch shape {
      case .hatched: xml.element("path", stroke("M-2,2 L2,-2 M0,8 L8,0 M6,10 L10,6"))
      case .crossed: xml.element("path", stroke("M0,0 L8,8 M8,0 L0,8"))
      case .striped: xml.element("path", stroke("M2,0 V8 M6,0 V8"))
      case .dotted: xml.element("circle", [("cx", "4"), ("cy", "4"), ("r", "1.4"), ("class", ink.fill)])
      }
    }
  }

  private func stroke(_ path: String) -> [(String, String)] {
    [("d", path), ("class", ink.stroke), ("stroke-width", "1.6"), ("fill", "none")]
  }
}
