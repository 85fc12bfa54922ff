import Checking
import Reporting
import Responsibility
import Testing
import Vocabulary

@Suite("Findings for people to read")
struct FindingsPageTests {
  private func pages() throws -> [String] {
    let reports = [FindingSamples.awkward(), FindingSamples.empty()] + (try FindingSamples.real())
    return reports.map { FindingsHTML(.swedish).text(of: $0) }
  }

  @Test("Every element of the page is closed, in order")
  func elementsAreClosed() throws {
    for page in try pages() {
      var open: [Substring] = []
      for match in page.matches(of: /<(\/?)([a-z0-9]+)([^>]*)>/) where !["meta"].contains(match.2) {
        if match.1.isEmpty {
          open.append(match.2)
        } else {
          #expect(open.popLast() == match.2)
        }
      }
      #expect(open.isEmpty)
    }
  }

  @Test("The page says its language, has one main heading, and needs nothing from elsewhere")
  func isSelfContained() throws {
    for page in try pages() {
      #expect(page.contains("<html lang=\"sv\">"))
      #expect(page.matches(of: /<h1>/).count == 1)
      for needed in ["<script", "<link", "<img", "src=", "url(", "http", "@import"] {
        #expect(!page.contains(needed), "\(needed)")
      }
    }
    #expect(FindingsHTML(.english).text(of: FindingSamples.awkward()).contains("<html lang=\"en\">"))
  }

  @Test("Every link leads to a heading, and no two headings share an id")
  func linksLead() throws {
    for page in try pages() {
      let ids = page.matches(of: /\ id="([^"]*)"/).map { String($0.1) }
      #expect(Set(ids).count == ids.count)
      for link in page.matches(of: /href="#([^"]*)"/) { #expect(ids.contains(String(link.1))) }
    }
  }

  @Test("The severity stands in words wherever it has a colour")
  func neverColourAlone() throws {
    for page in try pages() {
      let words = ["error": "Fel:", "warning": "Varning:", "info": "Upplysning:"]
      for section in page.matches(of: /<section class="([a-z]+)"[^>]*>\n<h2[^>]*>(.*)<\/h2>/) {
        let word = try #require(words[String(section.1)])
        #expect(section.2.contains(word))
      }
    }
  }

  @Test("Text and page differ by 7 to 1 at least, light and dark")
  func contrast() throws {
    let page = FindingsHTML(.swedish).text(of: FindingSamples.empty())
    let colors = page.matches(of: /--([a-z]+): #([0-9a-f]{6})/).map { (String($0.1), Self.luminance(of: $0.2)) }
    let themes = [Array(colors.prefix(7)), Array(colors.dropFirst(7))]
    #expect(colors.count == 14)
    for theme in themes {
      let pageColor = try #require(theme.first { $0.0 == "page" }).1
      for (name, color) in theme where !["page", "line"].contains(name) {
        let ratio = (max(color, pageColor) + 0.05) / (min(color, pageColor) + 0.05)
        #expect(ratio >= 7, "\(name) \(ratio)")
      }
    }
  }

  /// Relative luminance as WCAG defines it.
  private static func luminance(of hex: Substring) -> Double {
    let value = Int(hex, radix: 16) ?? 0
    let channels = [value >> 16 & 255, value >> 8 & 255, value & 255].map { channel -> Double in
      let share = Double(channel) / 255
      if share <= 0.04045 { return share / 12.92 }
      return Self.power((share + 0.055) / 1.055)
    }
    return 0.2126 * channels[0] + 0.7152 * channels[1] + 0.0722 * channels[2]
  }

  /// The 2.4th power, without leaning on a mathematics library: x² · the fifth root of x².
  private static func power(_ base: Double) -> Double {
    let square = base * base
    var root = 0.5
    for _ in 0..<60 { root = (4 * root + square / (root * root * root * root)) / 5 }
    return square * root
  }

  @Test("Nothing in a name becomes markup")
  func namesAreText() {
    let html = FindingsHTML(.swedish).text(of: FindingSamples.awkward())
    #expect(!html.contains("<em>") && !html.contains("<stöd>"))
    let markdown = FindingsMarkdown(.swedish).text(of: FindingSamples.awkward())
    #expect(!markdown.contains("<em>") && !markdown.contains("<stöd>"))
    #expect(markdown.hasPrefix("# Råd &amp; \"stöd\" &lt;em&gt;100 %&lt;/em&gt; \\| \\*plan\\*\n"))
  }

  @Test("Documents begin with the summary, and one that has nothing to say says so")
  func summaryFirst() {
    let markdown = FindingsMarkdown(.swedish).text(of: FindingSamples.empty())
    #expect(markdown == "# Inget\n\nLäget i dag\n\n**Inget att anmärka på.**\n")
    #expect(FindingsHTML(.english).text(of: FindingSamples.empty()).contains("Nothing to remark on."))
  }
}
