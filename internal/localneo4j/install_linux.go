package localneo4j

// What to do about a missing program, in words that follow a colon.
const (
	installJava  = "on Debian or Ubuntu run: sudo apt-get install -y openjdk-17-jre-headless"
	installMaven = "on Debian or Ubuntu run: sudo apt-get install -y maven"
)
