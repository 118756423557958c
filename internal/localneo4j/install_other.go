//go:build !linux

package localneo4j

// What to do about a missing program, in words that follow a colon.
const (
	installJava  = "with Homebrew run: brew install openjdk@21; elsewhere see https://adoptium.net"
	installMaven = "with Homebrew run: brew install maven; elsewhere install Apache Maven 3"
)
