import Foundation
import Reorganization
import Testing
import Vocabulary

@testable import Reporting

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// What a picture holds, as any reader of XML sees it.
final class ReadPicture: NSObject, XMLParserDelegate {
  struct Element {
    let name: String
    let attributes: [String: String]
    var text = ""
  }

  private(set) var elements: [Element] = []
  private(set) var isWellFormed = false
  private var open: [Int] = []

  init(_ text: String) {
    super.init()
    let parser = XMLParser(data: Data(text.utf8))
    parser.delegate = self
    isWellFormed = parser.parse()
  }

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
    attributes: [String: String]
  ) {
    open.append(elements.count)
    elements.append(Element(name: name, attributes: attributes))
  }

  func parser(_ parser: XMLParser, foundCharacters text: String) {
    if let last = open.last { elements[last].text += text }
  }

  func parser(_ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?) {
    open.removeLast()
  }

  func all(_ name: String) -> [Element] { elements.filter { $0.name == name } }
}

@Suite("A timeline as a picture")
struct TimelineSVGTests {
  @Test("is well formed, says in words what it shows, and runs nothing", arguments: [nil, "pausat", "forslaget"])
  func accessible(alternative: String?) throws {
    let view = try ledningsradTimeline(alternative)
    let text = TimelineSVG(.swedish).text(of: view)
    let picture = ReadPicture(text)
    #expect(picture.isWellFormed)
    let root = try #require(picture.elements.first)
    #expect(root.name == "svg" && root.attributes["role"] == "img")
    let ids = (root.attributes["aria-labelledby"] ?? "").split(separator: " ").map(String.init)
    #expect(ids.count == 2)
    for id in ids { #expect(picture.elements.contains { $0.attributes["id"] == id && !$0.text.isEmpty }) }
    #expect(picture.all("script").isEmpty && !text.contains("href"))
    #expect(picture.all("style").first?.text.contains("prefers-color-scheme: dark") == true)
    for gap in view.gaps { #expect(picture.all("desc").first?.text.contains(view.sentence(of: gap).swedish) == true) }
  }

  @Test("is the same every time")
  func deterministic() throws {
    let view = try ledningsradTimeline("forslaget")
    #expect(
      TimelineSVG(.swedish).text(of: view) == TimelineSVG(.swedish).text(of: try ledningsradTimeline("forslaget")))
  }

  @Test(
    "cuts no word off, and puts no text upon another", arguments: [nil, "pausat", "forslaget", "regional-leverans"])
  func texts(alternative: String?) throws {
    let picture = ReadPicture(TimelineSVG(.swedish).text(of: try ledningsradTimeline(alternative)))
    let width = try #require(picture.elements.first?.attributes["width"].flatMap(Double.init))
    let height = try #require(picture.elements.first?.attributes["height"].flatMap(Double.init))
    struct Box {
      let text: String
      let x: ClosedRange<Double>
      let y: Double
    }
    let boxes = try picture.all("text").map { element -> Box in
      let x = try #require(element.attributes["x"].flatMap(Double.init))
      let y = try #require(element.attributes["y"].flatMap(Double.init))
      let size = try #require(element.attributes["font-size"].flatMap(Double.init))
      let metrics = SVGTextMetrics(size: size, isBold: element.attributes["font-weight"] != nil)
      return Box(text: element.text, x: x...(x + metrics.width(of: element.text)), y: y)
    }
    #expect(!boxes.isEmpty)
    for (index, box) in boxes.enumerated() {
      #expect(box.x.upperBound <= width && box.y < height, "\(box.text)")
      for other in boxes[(index + 1)...] where abs(box.y - other.y) < 8 {
        #expect(!box.x.overlaps(other.x), "\(box.text) | \(other.text)")
      }
    }
  }

  @Test("marks a gap by a pattern as well as by red")
  func patterns() throws {
    let picture = ReadPicture(TimelineSVG(.swedish).text(of: try ledningsradTimeline("forslaget")))
    let gap = try #require(
      picture.all("rect").first {
        $0.attributes["fill"] == "url(#ansvar-hatched-danger-paper)" && $0.attributes["width"] != "10"
      })
    #expect(gap.attributes["class"] == SVGPalette.danger.stroke)
    #expect(picture.all("pattern").contains { $0.attributes["id"] == "ansvar-hatched-danger-paper" })
  }
}

@Suite("A picture")
struct SVGPictureTests {
  @Test("escapes whatever a file may call something")
  func escaping() {
    var picture = SVGPicture(title: "a < b & \"c\"", description: "d", width: 100, language: "sv")
    picture.text("<script>&\u{1B}]0;x\u{7}</script>", x: 0, y: 10, size: 12)
    picture.rectangle(x: 0, y: 0, width: 10, height: 10, .color(.strong), title: "<b>")
    let read = ReadPicture(picture.document)
    #expect(read.isWellFormed)
    #expect(read.all("title").map(\.text) == ["a < b & \"c\"", "<b>"])
    #expect(read.all("script").isEmpty)
  }

  @Test("is as high as what is in it, and defines each pattern once")
  func extent() {
    var picture = SVGPicture(title: "t", description: "d", width: 100, language: "sv")
    let pattern = SVGPattern(shape: .hatched, ink: .danger, ground: .paper)
    picture.rectangle(x: 0, y: 100, width: 10, height: 10.26, .pattern(pattern))
    picture.rectangle(x: 20, y: 0, width: 10, height: 10, .pattern(pattern))
    let read = ReadPicture(picture.document)
    #expect(read.elements.first?.attributes["viewBox"] == "0 0 100 127")
    #expect(read.all("pattern").count == 1)
    #expect(read.all("rect").contains { $0.attributes["height"] == "10.3" })
  }

  @Test("has a colour for light and one for dark of every role")
  func palette() {
    for role in SVGPalette.allCases {
      let count = SVGPalette.styleSheet.components(separatedBy: ".\(role.fill) {").count - 1
      #expect(count == 2, "\(role)")
    }
  }

  @Test("breaks text between words, and shortens what has no room")
  func metrics() {
    let metrics = SVGTextMetrics(size: 12)
    let words = "Uppföljning och analys av avvikelser i samverkan"
    let lines = metrics.lines(of: words, within: 120)
    #expect(lines.count > 1 && lines.joined(separator: " ") == words)
    #expect(lines.allSatisfy { metrics.width(of: $0) <= 120 })
    #expect(metrics.shortened("Kort", within: 120) == "Kort")
    let short = metrics.shortened(words, within: 120)
    #expect(short.hasSuffix("…") && metrics.width(of: short) <= 120)
  }
}
