/// The version of the program, by Semantic Versioning.
let vitaVersion = "0.1.0"
