/// One file with every key of the sections for tasks, decisions, observations, risks, controls and figures, in the two
/// languages that a file can be written in.
enum WorkText {
  static let swedish = """
    ansvar: 1
    namn: Prov
    datum: 2023-05-31
    grupperingar:
      rs: {namn: Styrelsen, slag: styrelse}
      a: {namn: Nämnden A, slag: nämnd, antal-personer: 2}
      b: {namn: Nämnden B, slag: nämnd, antal-personer: okänd}
      alla: {namn: Samtliga nämnder, slag: kollektiv, medlemmar: {värde: [a, b], grund: slutsats}}
      projekt: {namn: Projektet, slag: projekt}
    områden: {o: Området}
    uppdrag:
      plan:
        namn: Ta fram en plan
        slag: förstudie
        läge: {värde: pågår, källa: R2}
        ansvarig: {värde: {alla: Utkast, rs: }, källa: R1}
        utförare: a
        samråd: [b]
        prioritet: 1
        initierat-av: Divisionsplanen
        klart:
          - {senast: januari 2024, till: rs, källa: s. 1}
          - {senast: november 2023, grund: slutsats}
        redovisas-till: a
        perioder: {"2022": Pilot, 2023–2024: saknas, "2025": }
        effekt: Ordning.
        kräver: [Förstudien]
        områden: o
        inom: projekt
        resurser: saknas
        finansiering: okänd
        eskalering:
          - {steg: Styrgruppen, till: rs}
          - {steg: Högre nivå}
        källa: R9
        kommentar: Obs.
        tillåt: [{regel: task-peak, skäl: Så är det.}]
      studie: {namn: Förstudien, klart: saknas, redovisas-till: {värde: rs, källa: s. 2}}
      enkel: {namn: Enkel, klart: {värde: hösten 2023, källa: s. 3}}
      rapport: {namn: Rapport, redovisas-till: rs, grund: annotering}
      bara-namn: Bara ett namn
    beslut:
      d: {namn: Beslutet, beslutas-av: rs, datum: våren 2023, skickas-till: [a, b], uppdrag: [plan, enkel]}
    iakttagelser:
      i:
        namn: Processen är inte känd.
        slag: behov
        riktas-till: [a]
        besvaras-av: {värde: rs, källa: s. 4}
        uppdrag: saknas
        delvis: ja
        undantar: b
        områden: [o]
        efterfrågar: regelverk
        får: plan
    risker:
      r:
        namn: Ingen ersättare finns.
        slag: konsekvens
        nivå: {värde: hög, källa: s. 5}
        åtgärder: [plan]
        ej-åtgärd: Svårt att ta sig ur.
        områden: [o]
        grupperingar: [a]
    kontroller:
      k: {namn: Stickprov, utförare: a, frekvens: en gång om året, utförd: nej, risker: [r], områden: [o]}
    volymer:
      v: {namn: Dokument, värden: {"2022": 2500, "2018": "1800,5"}, ungefärlig: ja, resurs: personer, områden: o}
      personer: {namn: Personer, värden: {december 2021: 1}}
    tabeller:
      t: {namn: Budget, rader: {Bidrag: 158000, Kostnad: -87192}, summa: "-1", utfall: underskott}
    roller:
      f:
        namn: Objektsförvaltare
        grupperingar: [a, b]
        rådgivande: ja
        innehavare: {a: Anna, b: saknas, rs: okänd}
        områden: [o]
    händelser:
      h: {namn: Dialog, datum: 2023-05-24, lägen: [planerat, {läge: genomfört, källa: s. 7}], deltagare: [a]}
    mallrubriker:
      m: {namn: Bilagor, innehåll: saknas}

    """

  static let english = """
    ansvar: 1
    language: en
    name: Prov
    date: 2023-05-31
    bodies:
      rs: {name: Styrelsen, kind: executive-board}
      a: {name: Nämnden A, kind: committee, headcount: 2}
      b: {name: Nämnden B, kind: committee, headcount: unknown}
      alla: {name: Samtliga nämnder, kind: collective, members: {value: [a, b], basis: inferred}}
      projekt: {name: Projektet, kind: project}
    areas: {o: Området}
    tasks:
      plan:
        name: Ta fram en plan
        kind: study
        state: {value: ongoing, source: R2}
        responsible: {value: {alla: Utkast, rs: }, source: R1}
        performer: a
        consulted: [b]
        priority: 1
        initiated-by: Divisionsplanen
        due:
          - {by: januari 2024, to: rs, source: s. 1}
          - {by: november 2023, basis: inferred}
        reported-to: a
        periods: {"2022": Pilot, 2023–2024: absent, "2025": }
        effect: Ordning.
        requires: [Förstudien]
        areas: o
        within: projekt
        resources: absent
        funding: unknown
        escalation:
          - {step: Styrgruppen, to: rs}
          - {step: Högre nivå}
        source: R9
        comment: Obs.
        allow: [{rule: task-peak, reason: Så är det.}]
      studie: {name: Förstudien, due: absent, reported-to: {value: rs, source: s. 2}}
      enkel: {name: Enkel, due: {value: hösten 2023, source: s. 3}}
      rapport: {name: Rapport, reported-to: rs, basis: annotated}
      bara-namn: Bara ett namn
    decisions:
      d: {name: Beslutet, decided-by: rs, date: våren 2023, sent-to: [a, b], tasks: [plan, enkel]}
    observations:
      i:
        name: Processen är inte känd.
        kind: need
        addressed-to: [a]
        answered-by: {value: rs, source: s. 4}
        tasks: absent
        partly: yes
        excepts: b
        areas: [o]
        asks-for: regelverk
        gets: plan
    risks:
      r:
        name: Ingen ersättare finns.
        kind: consequence
        level: {value: high, source: s. 5}
        measures: [plan]
        not-a-measure: [Svårt att ta sig ur.]
        areas: [o]
        bodies: [a]
    controls:
      k: {name: Stickprov, performer: a, frequency: en gång om året, done: no, risks: [r], areas: [o]}
    volumes:
      v: {name: Dokument, values: {"2022": 2500, "2018": 1800.5}, approximate: yes, resource: personer, areas: o}
      personer: {name: Personer, values: {december 2021: 1}}
    tables:
      t: {name: Budget, rows: {Bidrag: 158000, Kostnad: -87192}, total: "-1", outcome: deficit}
    roles:
      f:
        name: Objektsförvaltare
        bodies: [a, b]
        advisory: yes
        holders: {a: Anna, b: absent, rs: unknown}
        areas: [o]
    events:
      h: {name: Dialog, date: 2023-05-24, states: [planerat, {state: genomfört, source: s. 7}], participants: [a]}
    template-sections:
      m: {name: Bilagor, content: absent}

    """
}
