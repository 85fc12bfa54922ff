/// The forms of names that consist of ASCII and of the letters that French, German and the Nordic languages add to it,
/// worked out byte by byte: looking up the properties of every scalar takes many times as long, and a file has tens of
/// thousands of names. Nil for every other name, which `NameForm` then takes scalar by scalar.
enum LatinForm {
  /// In UTF-8 the letters from À to ÿ are two bytes, of which this is the first.
  private static let lead: UInt8 = 0xC3

  static func normalized(_ name: String) -> String? {
    mapped(name) { bytes, form in
      var needsSpace = false
      for (index, byte) in bytes.enumerated() {
        if byte == 0x20 || (0x09...0x0D).contains(byte) {
          needsSpace = !form.isEmpty
          continue
        }
        if byte == UInt8(ascii: "-"), endsLetter(bytes, before: index), beginsLetter(bytes, at: index + 1) { continue }
        if needsSpace { form.append(0x20) }
        needsSpace = false
        form.append(lowercased(byte, after: index > 0 ? bytes[index - 1] : 0))
      }
    }
  }

  static func joined(_ name: String) -> String? {
    mapped(name) { bytes, form in
      for (index, byte) in bytes.enumerated() {
        if byte == 0x20, endsLetter(bytes, before: index), beginsLetter(bytes, at: index + 1) { continue }
        form.append(byte)
      }
    }
  }

  static func folded(_ name: String) -> String? {
    mapped(name) { bytes, form in
      for byte in bytes {
        guard form.last == lead, let plain = plain(byte) else {
          form.append(byte)
          continue
        }
        form[form.count - 1] = plain
      }
    }
  }

  static func words(_ name: String) -> [String]? {
    var name = name
    return name.withUTF8 { bytes in
      guard isLatin(bytes) else { return nil }
      return bytes.split { byte in
        byte < 0x80 && !isLetter(byte) && !(0x30...0x39).contains(byte)
      }.map { String(decoding: $0, as: UTF8.self) }
    }
  }

  // MARK: Bytes

  private static func mapped(
    _ name: String, _ map: (UnsafeBufferPointer<UInt8>, inout [UInt8]) -> Void
  ) -> String? {
    var name = name
    return name.withUTF8 { bytes in
      guard isLatin(bytes) else { return nil }
      var form: [UInt8] = []
      form.reserveCapacity(bytes.count)
      map(bytes, &form)
      return String(decoding: form, as: UTF8.self)
    }
  }

  /// × and ÷ stand among the letters and are none, so that a name with them is left to others.
  private static func isLatin(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var index = 0
    while index < bytes.count {
      if bytes[index] < 0x80 {
        index += 1
      } else if bytes[index] == lead, bytes[index + 1] != 0x97, bytes[index + 1] != 0xB7 {
        index += 2
      } else {
        return false
      }
    }
    return true
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte) || (0x41...0x5A).contains(byte)
  }

  private static func endsLetter(_ bytes: UnsafeBufferPointer<UInt8>, before index: Int) -> Bool {
    index > 0 && (bytes[index - 1] >= 0x80 || isLetter(bytes[index - 1]))
  }

  private static func beginsLetter(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
    index < bytes.count && (bytes[index] >= 0x80 || isLetter(bytes[index]))
  }

  private static func lowercased(_ byte: UInt8, after previous: UInt8) -> UInt8 {
    switch byte {
    case 0x41...0x5A: byte + 0x20
    // À to Þ. ß and ÿ are in lower case already.
    case 0x80...0x9E where previous == lead: byte + 0x20
    default: byte
    }
  }

  /// The letter without its accent, by its second byte; nil for those that stay.
  private static func plain(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0xA0...0xA6: UInt8(ascii: "a")
    case 0xA7: UInt8(ascii: "c")
    case 0xA8...0xAB: UInt8(ascii: "e")
    case 0xAC...0xAF: UInt8(ascii: "i")
    case 0xB1: UInt8(ascii: "n")
    case 0xB2...0xB6, 0xB8: UInt8(ascii: "o")
    case 0xB9...0xBC: UInt8(ascii: "u")
    default: nil
    }
  }
}
