import Responsibility
public import Vocabulary

/// A small file to begin from: it reads without a problem, shows the sections
/// that most files need, and says beside each what it is for.
public enum StarterFile {
  /// - Returns: a commented example in the language, ready to be saved and changed.
  public static func text(in language: Language) -> String {
    let writer = StarterWriter(language: language)
    return [
      writer.head, writer.parties, writer.bodies, writer.areas, writer.foundations, writer.tasks, writer.alternatives,
    ]
    .joined(separator: "\n")
  }
}

/// The example, with keys and words taken from the vocabulary so that it can never be behind the format.
private struct StarterWriter {
  let language: Language

  private func key(_ key: Key) -> String { key[language] }
  private func word(_ word: some FileWord) -> String { word.word[language] }
  private func say(_ swedish: String, _ english: String) -> String { Text(sv: swedish, en: english)[language] }
  /// The key's own explanation as a comment line.
  private func about(_ key: Key) -> String { "# " + key.explanation[language] }

  private var absent: String { word(FactWord.absent) }
  private var unknown: String { word(FactWord.unknown) }

  var head: String {
    """
    # \(say("En modell av vem som ansvarar för vad. Rader som börjar med # är kommentarer.",
      "A model of who answers for what. Lines that begin with # are comments."))
    \(key(.format)): \(ModelReader.formatVersion)
    \(key(.language)): \(language.rawValue)
    \(key(.name)): \(say("Samverkan om hemsjukvård", "Joint home health care"))
    # \(say("Dagen som är nu i underlaget. ”Nästa år” räknas från den.",
      "The day that is now in the source. “Next year” counts from it."))
    \(key(.date)): 2026-03-01
    \(key(.unit)): \(say("timmar per månad", "hours a month"))

    \(about(.levels))
    \(key(.levels)):
      \(strategic): \(say("Strategisk", "Strategic"))
      \(operational): \(say("Operativ", "Operational"))

    """
  }

  private var strategic: String { say("strategisk", "strategic") }
  private var operational: String { say("operativ", "operational") }
  private var municipalities: String { say("kommunerna", "municipalities") }
  private var patients: String { say("patienter", "patients") }

  var parties: String {
    """
    \(about(.parties))
    \(key(.parties)):
      region: {\(key(.name)): \(say("Region Norr", "Region North")), \(key(.kind)): \(word(PartyKind.principal))}
      \(municipalities):
        \(key(.name)): \(say("Kommunerna i länet", "The municipalities of the county"))
        \(key(.shortName)): \(say("kommunerna", "the municipalities"))
        \(key(.kind)): \(word(PartyKind.principal))
        \(key(.count)): 8
      \(patients): {\(key(.name)): \(say("Patientföreningarna", "The patients’ associations")), \
    \(key(.kind)): \(word(PartyKind.affected))}

    """
  }

  private var council: String { say("samverkansrad", "council") }
  private var steering: String { say("styrgrupp", "steering") }
  private var office: String { say("kansli", "office") }
  private var discharge: String { say("utskrivningsgrupp", "discharge-group") }

  var bodies: String {
    """
    \(about(.bodies))
    # \(say("\(unknown) säger att ingen vet, \(absent) att det inte finns. Det som inte nämns är också okänt.",
      "\(unknown) says that nobody knows, \(absent) that there is none. What is not mentioned is unknown too."))
    \(key(.bodies)):
      \(council):
        \(key(.name)): \(say("Samverkansrådet för nära vård", "The council for local care"))
        \(key(.shortName)): \(say("Samverkansrådet", "the council"))
        \(key(.kind)): \(word(BodyKind.council))
        \(key(.level)): \(strategic)
        \(key(.seats)): [region, \(municipalities)]
        \(key(.mandate)): {\(key(.date)): 2021-03-15}
      \(steering):
        \(key(.name)): \(say("Styrgruppen för digitala tjänster", "The steering group for digital services"))
        \(key(.shortName)): \(say("Styrgruppen", "the steering group"))
        \(key(.kind)): \(word(BodyKind.steering))
        \(key(.level)): \(strategic)
        # \(say("En plats för en gruppering. Neutral: den ger ingen part röst.",
      "A seat for a body. Neutral: it gives no party a voice."))
        \(key(.seats)): [region, {\(key(.body)): \(office), \(key(.neutral)): \(word(AnswerWord.yes))}]
        \(key(.mandate)): \(absent)
        \(key(.commissioners)): \(council)
      \(discharge):
        \(key(.name)): \(say("Arbetsgruppen för utskrivning", "The working group on discharge"))
        \(key(.kind)): \(word(BodyKind.workingGroup))
        \(key(.level)): \(operational)
        \(key(.seats)): [region, \(municipalities), \(patients)]
        \(key(.commissioners)): \(council)
        \(key(.temporary)): \(word(AnswerWord.yes))
      \(office):
        \(key(.name)): \(say("Gemensamma kansliet", "The joint office"))
        \(key(.kind)): \(word(BodyKind.unit))
        \(key(.level)): \(operational)
        \(key(.seats)): \(absent)
        \(key(.commissioners)): [\(council), \(steering)]
        \(key(.staff)): \(word(AnswerWord.yes))
        # \(say("En uppgift kan skrivas med sin källa.", "A fact can be written with its source."))
        \(key(.capacity)): {\(key(.value)): 320, \(key(.source)): \(say("verksamhetsplan 2026", "business plan 2026"))}

    """
  }

  private var agreement: String { say("overenskommelse", "agreement") }
  private var planning: String { say("vardplanering", "care-planning") }
  private var platform: String { say("plattform", "platform") }
  private var incidents: String { say("avvikelser", "incidents") }
  private var training: String { say("utbildning", "training") }

  var areas: String {
    """
    \(about(.areas))
    \(key(.areas)):
      \(agreement):
        \(key(.name)): \(say("Överenskommelsen om hemsjukvård", "The agreement on home health care"))
        \(key(.kind)): \(word(AreaKind.document))
        \(key(.level)): \(strategic)
        \(key(.owner)): \(council)
        \(key(.performer)): \(office)
        \(key(.signedBy)): [region, \(municipalities)]
      \(planning):
        \(key(.name)): \(say("Samordnad vårdplanering", "Co-ordinated care planning"))
        \(key(.level)): \(operational)
        \(key(.owner)): \(council)
        \(key(.performer)): \(office)
        \(key(.support)): \(discharge)
        \(key(.effort)): {\(key(.performer)): 120}
      \(platform):
        \(key(.name)): \(say("Plattformen för vårdplanering", "The care planning platform"))
        \(key(.kind)): \(word(AreaKind.service))
        \(key(.level)): \(operational)
        \(key(.owner)): \(steering)
        \(key(.performer)): \(office)
        \(key(.services)): [\(platform)]
        \(key(.effort)): {\(key(.performer)): 80}
      \(incidents):
        \(key(.name)): \(say("Avvikelser i samverkan", "Incidents between the partners"))
        \(key(.level)): \(operational)
        \(key(.owner)): \(steering)
        \(key(.performer)): \(unknown)
        \(key(.informed)): [\(council), \(discharge)]
      \(training):
        \(key(.name)): \(say("Utbildning för vårdplanerare", "Training for care planners"))
        \(key(.level)): \(operational)
        \(key(.owner)): \(council)
        \(key(.performer)): {\(office): \(say("Material", "Material")), \(discharge): \(say("Kurser", "Courses"))}

    """
  }

  var foundations: String {
    """
    \(about(.documents))
    \(key(.documents)):
      \(say("hemsjukvardsavtal", "home-care-agreement")):
        \(key(.name)): \(say("Överenskommelse om hemsjukvård 2022–2026", "Agreement on home health care 2022–2026"))
        # \(say("Områdets ägare beslutar dokumentet.", "The owner of the area decides the document."))
        \(key(.area)): \(agreement)
        \(key(.until)): \(say("slutet av 2026", "end of 2026"))

    \(about(.services))
    \(key(.services)):
      \(platform): {\(key(.name)): \(say("Planera", "Planner")), \
    \(key(.contractUntil)): \(say("hösten 2027", "autumn 2027"))}

    """
  }

  var tasks: String {
    let mandate = say("uppdragsbeskrivning", "terms-of-reference")
    return """
      \(about(.tasks))
      \(key(.tasks)):
        \(mandate):
          \(key(.name)): \(say("Ta fram en uppdragsbeskrivning för styrgruppen", "Draw up a mandate for the steering group"))
          \(key(.kind)): \(word(TaskKind.measure))
          \(key(.responsible)): \(council)
          \(key(.due)): \(say("halvårsskiftet 2026", "mid-year 2026"))

      \(about(.risks))
      \(key(.risks)):
        \(say("oklart", "unclear")):
          \(key(.name)): \(say("Det är oklart vad styrgruppen får besluta.", "What the steering group may decide is unclear."))
          \(key(.measures)): [\(mandate)]

      """
  }

  var alternatives: String {
    let pause = say("paus", "pause")
    return """
      \(about(.alternatives))
      \(key(.alternatives)):
        \(pause):
          \(key(.name)): \(say("Styrgruppen pausas", "The steering group is paused"))
          \(key(.from)): \(say("hösten 2026", "autumn 2026"))
          \(key(.changes)):
            - {\(key(.pause)): \(steering)}
        \(say("forslag", "proposal")):
          \(key(.name)): \(say("Samverkansrådet tar över", "The council takes over"))
          # \(say("Först det som pausen ändrar, sedan det här.", "First what the pause changes, then this."))
          \(key(.basedOn)): \(pause)
          \(key(.from)): \(say("hösten 2026", "autumn 2026"))
          \(key(.changes)):
            - {\(key(.area)): \(platform), \(key(.owner)): \(council)}
            - {\(key(.area)): \(incidents), \(key(.owner)): \(council), \(key(.performer)): \(office)}
            - {\(key(.body)): \(office), \(key(.commissioners)): [\(council)]}

      """
  }
}
