import Foundation
import Testing

@testable import Reporting

@Suite("JSON")
struct JSONValueTests {
  @Test("keeps the order of keys, indents objects and writes plain lists on one line")
  func layout() {
    let value: JSONValue = ["b": 1, "a": ["x", "y"], "c": [["d": nil]], "e": [], "f": .object([])]
    #expect(
      value.text == """
        {
          "b": 1,
          "a": ["x", "y"],
          "c": [
            {
              "d": null
            }
          ],
          "e": [],
          "f": {}
        }

        """)
  }

  @Test(
    "can be read back, whatever the text holds",
    arguments: [
      "", "å ä ö", "\"\\/", "\n\r\t", "\u{0}\u{1F}\u{7F}\u{9B}", "\u{2028}", "e\u{301}", "👩‍👩‍👧", "</script>",
    ])
  func strings(text: String) throws {
    let written = JSONValue.array([.string(text)]).text
    #expect(try JSONDecoder().decode([String].self, from: Data(written.utf8)) == [text])
    #expect(!written.dropLast().unicodeScalars.contains { $0.value < 0x20 || (0x7F...0x9F).contains($0.value) })
  }

  @Test("writes whole numbers as whole and what is no number as null")
  func numbers() {
    let value: JSONValue = .array([
      .number(7), .number(7.5), .number(-0.25), .number(.infinity), .number(.nan), .bool(true),
    ])
    #expect(value.text == "[7, 7.5, -0.25, null, null, true]\n")
  }
}
