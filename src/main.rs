//! The page's program: it mounts the app and leaves.

fn main() {
    masir_web::run();
}
