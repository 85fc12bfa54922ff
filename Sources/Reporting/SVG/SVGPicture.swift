/// A picture as SVG: shapes and text added one by one, written as a document that says in words what it shows.
///
/// No scripts, no fonts from elsewhere, and the same input gives the same text.
struct SVGPicture {
  enum Anchor: String {
    case start
    case middle
    case end
  }

  /// What fills a shape.
  enum Fill: Hashable {
    case color(SVGPalette)
    case pattern(SVGPattern)
  }

  private struct Shape {
    let name: String
    let attributes: [(String, String)]
    let text: String?
    let title: String?
  }

  /// What the picture is called, and what it shows in sentences, for whoever cannot see it.
  let title: String
  let description: String
  let width: Double
  let language: String
  private var shapes: [Shape] = []
  private var patterns: [SVGPattern] = []
  private var bottom = 0.0

  init(title: String, description: String, width: Double, language: String) {
    self.title = title
    self.description = description
    self.width = width
    self.language = language
  }

  // MARK: Shapes

  /// - Parameter title: says in words what the shape stands for; shown when the pointer rests on it.
  mutating func rectangle(
    x: Double, y: Double, width: Double, height: Double, _ fill: Fill, outline: SVGPalette? = nil,
    corner: Double = 0, opacity: Double = 1, title: String? = nil
  ) {
    var attributes = [
      ("x", Self.number(x)), ("y", Self.number(y)), ("width", Self.number(width)), ("height", Self.number(height)),
    ]
    if corner > 0 { attributes.append(("rx", Self.number(corner))) }
    if opacity < 1 { attributes.append(("opacity", Self.number(opacity))) }
    var classes: [String] = []
    switch fill {
    case .color(let color): classes.append(color.fill)
    case .pattern(let pattern):
      if !patterns.contains(pattern) { patterns.append(pattern) }
      attributes.append(("fill", pattern.reference))
    }
    if let outline { classes.append(outline.stroke) }
    if !classes.isEmpty { attributes.append(("class", classes.joined(separator: " "))) }
    add("rect", attributes, title: title, reaching: y + height)
  }

  /// Straight lines from point to point.
  mutating func line(
    _ points: [(x: Double, y: Double)], _ color: SVGPalette, width: Double = 1, dashes: String? = nil
  ) {
    guard let first = points.first else { return }
    let path = points.dropFirst().reduce("M\(Self.number(first.x)),\(Self.number(first.y))") {
      $0 + " L\(Self.number($1.x)),\(Self.number($1.y))"
    }
    var attributes = [
      ("d", path), ("fill", "none"), ("class", color.stroke), ("stroke-width", Self.number(width)),
    ]
    if let dashes { attributes.append(("stroke-dasharray", dashes)) }
    add("path", attributes, reaching: points.map(\.y).max() ?? 0)
  }

  /// A closed, filled shape.
  mutating func polygon(_ points: [(x: Double, y: Double)], _ color: SVGPalette, title: String? = nil) {
    let list = points.map { "\(Self.number($0.x)),\(Self.number($0.y))" }.joined(separator: " ")
    add("polygon", [("points", list), ("class", color.fill)], title: title, reaching: points.map(\.y).max() ?? 0)
  }

  /// Text on one line; `y` is the line that the letters stand on.
  mutating func text(
    _ text: String, x: Double, y: Double, size: Double, _ color: SVGPalette = .ink, isBold: Bool = false,
    anchor: Anchor = .start
  ) {
    var attributes = [
      ("x", Self.number(x)), ("y", Self.number(y)), ("font-size", Self.number(size)), ("class", color.fill),
    ]
    if isBold { attributes.append(("font-weight", "600")) }
    if anchor != .start { attributes.append(("text-anchor", anchor.rawValue)) }
    add("text", attributes, text: text, reaching: y + size * 0.3)
  }

  /// Text over as many lines as it takes.
  ///
  /// - Returns: the line that comes after the last one.
  mutating func paragraph(
    _ words: String, x: Double, y: Double, width: Double, size: Double, _ color: SVGPalette = .ink,
    isBold: Bool = false
  ) -> Double {
    var y = y
    for line in SVGTextMetrics(size: size, isBold: isBold).lines(of: words, within: width) {
      text(line, x: x, y: y, size: size, color, isBold: isBold)
      y += (size * 1.4).rounded()
    }
    return y
  }

  private mutating func add(
    _ name: String, _ attributes: [(String, String)], text: String? = nil, title: String? = nil, reaching y: Double
  ) {
    shapes.append(Shape(name: name, attributes: attributes, text: text, title: title))
    bottom = max(bottom, y)
  }

  // MARK: Document

  /// The whole document, as high as what is in it.
  var document: String {
    let (width, height) = (Self.number(width), Self.number((bottom + 16).rounded(.up)))
    var xml = XMLWriter()
    xml.element(
      "svg",
      [
        ("xmlns", "http://www.w3.org/2000/svg"), ("viewBox", "0 0 \(width) \(height)"), ("width", width),
        ("height", height), ("role", "img"), ("aria-labelledby", "ansvar-title ansvar-desc"), ("lang", language),
        ("font-family", "Helvetica, Arial, 'Liberation Sans', sans-serif"),
      ]
    ) { xml in
      xml.element("title", [("id", "ansvar-title")], text: title)
      xml.element("desc", [("id", "ansvar-desc")], text: description)
      xml.element("style", text: "\n\(SVGPalette.styleSheet)\n")
      if !patterns.isEmpty {
        xml.element("defs") { xml in for pattern in patterns { pattern.write(to: &xml) } }
      }
      xml.element("rect", [("width", width), ("height", height), ("class", SVGPalette.paper.fill)])
      for shape in shapes { write(shape, to: &xml) }
    }
    return xml.text
  }

  private func write(_ shape: Shape, to xml: inout XMLWriter) {
    if let text = shape.text {
      xml.element(shape.name, shape.attributes, text: text)
    } else if let title = shape.title {
      xml.element(shape.name, shape.attributes) { $0.element("title", text: title) }
    } else {
      xml.element(shape.name, shape.attributes)
    }
  }

  /// At most one decimal, so that the text is the same on every machine.
  private static func number(_ value: Double) -> String {
    let tenths = Int((value * 10).rounded())
    let (whole, rest) = (abs(tenths) / 10, abs(tenths) % 10)
    return (tenths < 0 ? "-" : "") + (rest == 0 ? "\(whole)" : "\(whole).\(rest)")
  }
}
