// swift-tools-version: 6.1
import PackageDescription

/// Every module of our own, from the bottom of the house to the top. `ArchitectureTests` reads the imports of each
/// and compares them with the arrows in ARCHITECTURE.md; the package manager alone would let a transitive one pass.
let yams: Target.Dependency = .product(name: "Yams", package: "Yams")
let argumentParser: Target.Dependency = .product(name: "ArgumentParser", package: "swift-argument-parser")

let package = Package(
  name: "Ansvar",
  products: [
    .library(name: "LinearModel", targets: ["LinearModel"]),
    .library(name: "GLPKSolver", targets: ["GLPKSolver"]),
  ],
  dependencies: [
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
  ],
  targets: [
    // C. There is no glpk.pc on Debian, so no `pkgConfig:`; the module map links the library itself.
    .systemLibrary(name: "CGLPK", providers: [.apt(["libglpk-dev"])]),

    // GLPK's calls behind a guard: an error inside GLPK comes back as a code instead of ending the process.
    .target(name: "CGLPKShim", linkerSettings: [.linkedLibrary("glpk")]),

    // Pure Swift: the mathematics, then the domain.
    .target(name: "LinearModel"),
    .target(name: "Responsibility"),
    .target(name: "Vocabulary", dependencies: ["Responsibility"]),
    .target(name: "Checking", dependencies: ["Responsibility", "Vocabulary"]),
    .target(name: "ModelFormat", dependencies: ["Responsibility", "Vocabulary", yams]),
    .target(name: "Reorganization", dependencies: ["Responsibility", "Vocabulary", "Checking"]),
    .target(
      name: "Planning", dependencies: ["LinearModel", "Responsibility", "Vocabulary", "Checking", "Reorganization"]),
    .target(
      name: "Reporting", dependencies: ["Responsibility", "Vocabulary", "Checking", "Reorganization", "Planning"]),
    .target(
      name: "AnsvarKit",
      dependencies: [
        "Responsibility", "Vocabulary", "ModelFormat", "Checking", "Reorganization", "Planning", "GLPKSolver",
        "Reporting",
      ]),
    .executableTarget(name: "ansvar", dependencies: ["AnsvarKit", argumentParser]),

    .testTarget(name: "LinearModelTests", dependencies: ["LinearModel", "BruteForceSolver", "RandomModels"]),

    .testTarget(
      name: "CheckingTests",
      dependencies: ["Responsibility", "Vocabulary", "ModelFormat", "Checking", "Reorganization"]),

    // The one solver that speaks C.
    .target(name: "GLPKSolver", dependencies: ["LinearModel", "CGLPK", "CGLPKShim"]),
    .testTarget(
      name: "PlanningTests",
      dependencies: [
        "Planning", "GLPKSolver", "RandomModels", "Reorganization", "Checking", "Responsibility",
        "LinearModel",
      ]),
    .testTarget(name: "ArchitectureTests", dependencies: ["RepositoryFiles"]),
    .testTarget(name: "ScenarioTests", dependencies: ["BuiltCommand", "RepositoryFiles", "ansvar"]),
    .testTarget(name: "DocumentationTests", dependencies: ["Reporting", "RepositoryFiles"]),

    // What tests stand on: a solver that tries everything, models drawn from a seed, the files of the checkout, and
    // the command as it was built.
    .target(name: "BruteForceSolver", dependencies: ["LinearModel"], path: "Tests/Support/BruteForceSolver"),
    .target(name: "BuiltCommand", path: "Tests/Support/BuiltCommand"),
    .target(name: "RepositoryFiles", path: "Tests/Support/RepositoryFiles"),
    .target(name: "RandomModels", dependencies: ["LinearModel"], path: "Tests/Support/RandomModels"),
  ]
)

/// One loop, so that no target can be stricter or laxer than another.
for target in package.targets where ![.system, .binary, .plugin].contains(target.type) {
  target.swiftSettings = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
  ]
}
