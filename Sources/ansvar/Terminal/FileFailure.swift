import AnsvarKit
import Foundation

extension InputProblem {
  static func unreadable(_ file: String, because failure: Int32) -> InputProblem {
    let reason = Text.reason(for: failure)
    return InputProblem(
      "file-unreadable",
      Text(
        sv: "\(file) går inte att läsa: \(reason.swedish).", en: "\(file) cannot be read: \(reason.english)."))
  }

  /// What was there before the failure is still there: files are written beside their place and then moved.
  static func unwritable(_ file: Text, because failure: Int32) -> InputProblem {
    let reason = Text.reason(for: failure)
    return InputProblem(
      "file-unwritable",
      Text(
        sv: "Det går inte att skriva till \(file.swedish): \(reason.swedish).",
        en: "\(file.english) cannot be written: \(reason.english)."))
  }

  static func outputExists(_ file: String) -> InputProblem {
    InputProblem(
      "output-exists",
      Text(
        sv: "\(file) finns redan. Välj ett annat namn, eller skriv över den med --force.",
        en: "\(file) exists already. Choose another name, or overwrite it with --force."))
  }
}

extension Text {
  /// An error number in words, as a clause.
  fileprivate static func reason(for failure: Int32) -> Text {
    switch failure {
    case ENOENT: Text(sv: "filen eller mappen finns inte", en: "there is no such file or folder")
    case EACCES, EPERM: Text(sv: "du har inte behörighet", en: "you do not have permission")
    case EISDIR: Text(sv: "det är en mapp", en: "it is a folder")
    case ENOTDIR: Text(sv: "en del av sökvägen är inte en mapp", en: "part of the path is not a folder")
    case ENOSPC, EDQUOT: Text(sv: "disken är full", en: "the disk is full")
    case EFBIG: Text(sv: "filen får inte bli så stor", en: "the file may not grow that large")
    case EROFS: Text(sv: "disken är skrivskyddad", en: "the disk is read-only")
    case ENAMETOOLONG: Text(sv: "namnet är för långt", en: "the name is too long")
    case ELOOP: Text(sv: "länkarna går i cirkel", en: "the links go in a circle")
    case EBADF: Text(sv: "den är stängd", en: "it is closed")
    default: Text(String(cString: strerror(failure)))
    }
  }
}
