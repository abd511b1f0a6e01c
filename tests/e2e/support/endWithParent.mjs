// Loaded before a program that must not outlive whoever started it: its standard input ends however that one dies.
process.stdin.once('close', () => process.exit(1))
process.stdin.resume()
process.stdin.unref?.()
