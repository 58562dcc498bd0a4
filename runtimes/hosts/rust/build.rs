//! Link with the libraries in the folder that EDGEGEN_LIBRARIES names.

fn main() {
    println!("cargo:rerun-if-env-changed=EDGEGEN_LIBRARIES");
    if let Ok(folder) = std::env::var("EDGEGEN_LIBRARIES") {
        println!("cargo:rustc-link-search=native={folder}");
        println!("cargo:rustc-link-arg=-Wl,-rpath,{folder}");
    }
    println!("cargo:rustc-link-lib=dylib=edgegen_text");
}
