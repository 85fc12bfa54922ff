import Vocabulary

extension ReadingContext {
  /// Says what is wrong with a key that the record does not have, and which one was probably meant.
  ///
  /// - Returns: the position of the field that was probably meant, so that it is not said to be missing as well.
  func reportUnknownKey(_ entry: Node.Entry, in record: RecordDescription) -> Int? {
    let written = entry.key.quoted
    let other = language.other
    // What says the language is read in either.
    if record.name.isTop, entry.key == Key.language[other] { return nil }
    if let position = record.fields.firstIndex(where: { $0.key[other] == entry.key }) {
      let key = record.fields[position].key
      report(.keyOtherLanguage, .keyInOtherLanguage(written, key, file: language), at: entry.mark)
      return position
    }
    let known = record.fields.map { $0.key[language] }
    if let near = suggestions.nearest(to: entry.key, among: known) {
      report(.keyUnknown, .unknownKey(written, in: record.name, near: near.quoted), at: entry.mark)
      return known.firstIndex(of: near)
    }
    let family =
      RecordName.ofClaims.contains(record.name) ? FormatDescription.claimRecords : FormatDescription.records
    let homes = family.filter { home in
      home.name != record.name && home.fields.contains { $0.key[language] == entry.key || $0.key[other] == entry.key }
    }
    if !homes.isEmpty {
      report(.keyMisplaced, .misplacedKey(written, in: record.name, homes: homes.map(\.name)), at: entry.mark)
    } else {
      report(.keyUnknown, .unknownKey(written, in: record.name, known: known), at: entry.mark)
    }
    return nil
  }
}

extension Text {
  fileprivate static func keyInOtherLanguage(_ written: String, _ key: Key, file: Language) -> Text {
    switch file {
    case .swedish:
      Text(
        sv: "\(written) är engelska, men filen är på svenska. Skriv \(key[.swedish].quoted), "
          + "eller skriv `language: en` överst och hela filen på engelska.",
        en: "\(written) is English, but the file is in Swedish. Write \(key[.swedish].quoted), "
          + "or write `language: en` at the top and the whole file in English.")
    case .english:
      Text(
        sv: "\(written) är svenska, men filen är på engelska. Skriv \(key[.english].quoted), "
          + "eller ta bort `language: en` och skriv hela filen på svenska.",
        en: "\(written) is Swedish, but the file is in English. Write \(key[.english].quoted), "
          + "or remove `language: en` and write the whole file in Swedish.")
    }
  }

  fileprivate static func unknownKey(_ written: String, in record: RecordName, near: String) -> Text {
    Text(
      sv: "Nyckeln \(written) finns inte \(record.within.swedish): menade du \(near)?",
      en: "There is no key \(written) \(record.within.english): did you mean \(near)?")
  }

  fileprivate static func unknownKey(_ written: String, in record: RecordName, known: [String]) -> Text {
    Text(
      sv: "Nyckeln \(written) finns inte \(record.within.swedish). ",
      en: "There is no key \(written) \(record.within.english). ")
      + Text(sv: "Det som kan stå här är ", en: "What can stand here is ")
      + Text.list(known.map(\.quoted)) + Text(".")
  }

  fileprivate static func misplacedKey(_ written: String, in record: RecordName, homes: [RecordName]) -> Text {
    let places = Text.choice(homes.map(\.indefinite))
    let here = record.isTop ? record.within : Text(sv: "till ", en: "to ") + record.indefinite
    return Text(
      sv: "\(written) hör till \(places.swedish), inte \(here.swedish). Flytta eller ta bort raden.",
      en: "\(written) belongs to \(places.english), not \(here.english). Move or remove the line.")
  }
}
