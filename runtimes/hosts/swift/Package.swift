// swift-tools-version:5.9
import PackageDescription

let package = Package(
    name: "Edgegen",
    products: [.library(name: "Edgegen", targets: ["Edgegen"])],
    targets: [
        .systemLibrary(name: "CEdgegen"),
        .target(name: "Edgegen", dependencies: ["CEdgegen"]),
    ]
)
