// swift-tools-version: 6.1
import PackageDescription

let yams: Target.Dependency = .product(name: "Yams", package: "Yams")
let argumentParser: Target.Dependency = .product(name: "ArgumentParser", package: "swift-argument-parser")

// Which module may import which is drawn in ARCHITECTURE.md and held by ArchitectureTests: the package manager alone
// lets an undeclared import of a transitive dependency pass.
let package = Package(
  name: "Ansvar",
  products: [
    .executable(name: "ansvar", targets: ["ansvar"]),
    .library(name: "AnsvarKit", targets: ["AnsvarKit"]),
  ],
  dependencies: [
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
  ],
  targets: [
    // There is no glpk.pc on Debian, so no `pkgConfig:`; the module map links the library itself.
    .systemLibrary(name: "CGLPK", providers: [.apt(["libglpk-dev"])]),
    // GLPK's calls behind a guard: an error inside GLPK comes back as a code instead of ending the process.
    .target(name: "CGLPKShim", linkerSettings: [.linkedLibrary("glpk")]),

    .target(name: "LinearModel"),
    .target(name: "GLPKSolver", dependencies: ["LinearModel", "CGLPK", "CGLPKShim"]),
    .target(name: "Responsibility"),
    .target(name: "Vocabulary", dependencies: ["Responsibility"]),
    .target(name: "ModelFormat", dependencies: ["Responsibility", "Vocabulary", yams]),
    .target(name: "Checking", dependencies: ["Responsibility", "Vocabulary"]),
    .target(name: "Reorganization", dependencies: ["Responsibility", "Checking"]),
    .target(
      name: "Planning", dependencies: ["LinearModel", "Responsibility", "Vocabulary", "Checking", "Reorganization"]),
    .target(
      name: "Comparison", dependencies: ["Responsibility", "Vocabulary", "Checking", "Reorganization", "Planning"]),
    .target(
      name: "Accounting", dependencies: ["Responsibility", "Vocabulary", "Checking", "Reorganization", "Planning"]),
    .target(
      name: "Reporting",
      dependencies: [
        "Responsibility", "Vocabulary", "Checking", "Reorganization", "Planning", "Comparison", "Accounting",
      ]),
    .target(name: "Generation", dependencies: ["Responsibility", "Vocabulary"]),
    .target(
      name: "AnsvarKit",
      dependencies: [
        "Responsibility", "Vocabulary", "ModelFormat", "Checking", "Reorganization", "Planning", "Comparison",
        "LinearModel", "GLPKSolver", "Accounting", "Reporting", "Generation",
      ]),
    .executableTarget(name: "ansvar", dependencies: ["AnsvarKit", argumentParser]),

    .testTarget(name: "LinearModelTests", dependencies: ["LinearModel", "BruteForceSolver", "RandomModels"]),
    .testTarget(
      name: "GLPKSolverTests",
      dependencies: ["GLPKSolver", "LinearModel", "BruteForceSolver", "RandomModels", "CGLPK"]),
    .testTarget(name: "VocabularyTests", dependencies: ["Vocabulary", "RandomModels"]),
    .testTarget(name: "ResponsibilityTests", dependencies: ["Responsibility"]),
    .testTarget(name: "ModelFormatTests", dependencies: ["ModelFormat", "Responsibility", "Vocabulary"]),
    .testTarget(
      name: "CheckingTests",
      dependencies: ["Responsibility", "Vocabulary", "ModelFormat", "Checking", "Reorganization"]),
    .testTarget(
      name: "ReorganizationTests",
      dependencies: [
        "Reorganization", "Checking", "Responsibility", "ModelFormat", "RepositoryFiles", "RandomModels", "Vocabulary",
      ]),
    .testTarget(
      name: "PlanningTests",
      dependencies: [
        "Planning", "GLPKSolver", "RandomModels", "Reorganization", "Checking", "Responsibility", "LinearModel",
        "ModelFormat", "RepositoryFiles", "Vocabulary",
      ]),
    .testTarget(
      name: "ComparisonTests",
      dependencies: [
        "Comparison", "Planning", "Reorganization", "Checking", "ModelFormat", "Responsibility", "Vocabulary",
        "GLPKSolver", "RandomModels", "RepositoryFiles",
      ]),
    .testTarget(
      name: "AccountingTests",
      dependencies: [
        "Accounting", "ModelFormat", "Planning", "GLPKSolver", "Checking", "Reorganization", "Responsibility",
        "Vocabulary", "Reporting", "RepositoryFiles",
      ]),
    .testTarget(
      name: "ReportingTests",
      dependencies: [
        "Reporting", "Comparison", "Planning", "Reorganization", "Checking", "ModelFormat", "Responsibility",
        "Vocabulary",
        "LinearModel", "GLPKSolver", "RepositoryFiles",
      ]),
    .testTarget(
      name: "GenerationTests",
      dependencies: ["Generation", "ModelFormat", "Responsibility", "Vocabulary", "Checking", "Reorganization"]),
    .testTarget(name: "CommandTests", dependencies: ["BuiltCommand", "RepositoryFiles", "ansvar"]),
    .testTarget(name: "ArchitectureTests", dependencies: ["RepositoryFiles"]),
    .testTarget(name: "DocumentationTests", dependencies: ["Reporting", "RepositoryFiles", "BuiltCommand", "ansvar"]),
    .testTarget(
      name: "ScenarioTests",
      dependencies: [
        "BuiltCommand", "RepositoryFiles", "ansvar", "Checking", "GLPKSolver", "ModelFormat", "Planning",
        "Reorganization", "Responsibility",
      ]),

    // What tests stand on: a solver that tries everything, models drawn from a seed, the files of the checkout, and
    // the command as it was built.
    .target(name: "BruteForceSolver", dependencies: ["LinearModel"], path: "Tests/Support/BruteForceSolver"),
    .target(name: "RandomModels", dependencies: ["LinearModel"], path: "Tests/Support/RandomModels"),
    .target(name: "RepositoryFiles", path: "Tests/Support/RepositoryFiles"),
    .target(name: "BuiltCommand", path: "Tests/Support/BuiltCommand"),
  ]
)

// Measures; it is built only for `make bench`, so that no test run waits for it.
if Context.environment["ANSVAR_BENCH"] != nil {
  package.targets.append(
    .executableTarget(
      name: "benchmark",
      dependencies: [
        "Generation", "ModelFormat", "Responsibility", "Vocabulary", "Checking", "Reorganization", "Reporting", yams,
      ],
      path: "Benchmarks"))
}

/// One loop, so that no target can be stricter or laxer than another.
for target in package.targets where ![.system, .binary, .plugin].contains(target.type) {
  target.swiftSettings = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
  ]
}
