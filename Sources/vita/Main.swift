import Files

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Starts vita.
@main
enum Main {
  static func main() {
    var world = World.ofProcess()
    let arguments = Array(ProgramStart.arguments.dropFirst())
    exit(VitaCommandLine.run(arguments, in: &world).rawValue)
  }
}
