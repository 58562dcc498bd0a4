//! Link with the libraries in the folder that EDGEGEN_LIBRARIES names.

fn main() {
    println!("cargo:rerun-if-env-changed=EDGEGEN_LIBRARIES");
    if let Ok(folder) = std::env::var("EDGEGEN_LIBRARIES") {
        println!("cargo:rustc-link-search=native={folder}");
        // Cargo passes arguments of the linker to this crate's tests and examples only. A dependent
        // adds its own, for the folder in DEP_EDGEGEN_TEXT_LIBRARIES: see README.md.
        if std::env::var("CARGO_CFG_TARGET_FAMILY").as_deref() == Ok("unix") {
            println!("cargo:rustc-link-arg=-Wl,-rpath,{folder}");
        }
        println!("cargo:libraries={folder}");
    }
    println!("cargo:rustc-link-lib=dylib=edgegen_text");
}
