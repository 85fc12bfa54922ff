/// Names of places that sound Swedish. Each is given once: a number stands for one name.
enum Places {
  private static let beginnings = [
    "Björk", "Gran", "Ek", "Asp", "Lind", "Ask", "Alm", "Hassel", "Rönn", "Tall", "Sten", "Sand", "Ler", "Berg",
    "Dal", "Sjö", "Ström", "Hög", "Lång", "Bred", "Grön", "Vit", "Svart", "Röd", "Silver", "Järn", "Koppar", "Tran",
    "Örn", "Hjort", "Älg", "Räv", "Varg", "Svan", "Kungs", "Prost", "Kvarn", "Bro", "Hammar", "Fors", "Kil", "Hult",
    "Ljung", "Häst", "Kyrk", "Malm", "Klock", "Stav",
  ]
  private static let endings = [
    "vik", "torp", "hult", "sund", "holm", "ås", "mo", "näs", "dal", "berg", "sjö", "ryd", "lunda", "bo", "vad",
    "säter", "fors", "tuna", "hed", "äng", "rum", "kil", "landa", "gärde",
  ]
  private static let prefixes = ["", "Norra ", "Södra ", "Östra ", "Västra "]

  /// How many names there are before the numbers start over with a figure behind the name.
  private static var count: Int { beginnings.count * endings.count * prefixes.count }

  /// The name with the number, counted from 0.
  static func name(_ number: Int) -> String {
    let stems = beginnings.count * endings.count
    let stem = number % stems
    // Neighbouring numbers differ in both halves; 24 and 48 have no step in common with the one added.
    let beginning = stem % beginnings.count
    let ending = (stem / beginnings.count + beginning * 7) % endings.count
    let round = number / count
    return prefixes[number / stems % prefixes.count] + joined(beginnings[beginning], endings[ending])
      + (round == 0 ? "" : " \(round + 1)")
  }

  /// "Bergberg" is no place: the same word twice becomes "Bergaby". Three of a letter become two.
  private static func joined(_ beginning: String, _ ending: String) -> String {
    if beginning.lowercased() == ending { return beginning + "aby" }
    if let last = beginning.last, beginning.dropLast().last == last, ending.first == last {
      return beginning + ending.dropFirst()
    }
    return beginning + ending
  }

  /// "Björkviks", and "Älgås" where the name already ends so.
  static func genitive(_ name: String) -> String { name.hasSuffix("s") ? name : name + "s" }
}
