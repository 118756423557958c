package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"log/slog"

	"github.com/alecthomas/kong"

	"plangraph/server/telemetry"
)

// Exit codes.
const (
	exitFailure = 1 // what was asked could not be done
	exitUsage   = 2 // the command line is wrong
)

// The command line.
type commandLine struct {
	Up      upCommand      `cmd:"" help:"Provision Neo4j, load the plans and serve. 准备数据库，装载规划并提供服务。"`
	Serve   serveCommand   `cmd:"" help:"Serve the graph as it is, without loading. 只提供服务，不装载。"`
	Load    loadCommand    `cmd:"" help:"Load plans. 装载规划。"`
	Unload  unloadCommand  `cmd:"" help:"Take a plan out again. 移除规划。"`
	Backup  backupCommand  `cmd:"" help:"Write the whole graph into a file, or check such a file. 备份整个图谱，或校验备份文件。"`
	Restore restoreCommand `cmd:"" help:"Put a backup into a database. 从备份恢复。"`
	Key     keyCommand     `cmd:"" help:"API keys: new, list, revoke. 管理访问密钥。"`
	Neo4j   neo4jCommand   `cmd:"" name:"neo4j" help:"The local Neo4j: start, stop, status, reset. 本机数据库。"`
	Score   scoreCommand   `cmd:"" help:"Precision and recall of the rules alone against the curated readings. 规则的准确率与召回率。"`
	Schema  schemaCommand  `cmd:"" help:"Print the GraphQL schema. 打印 GraphQL 模式。"`

	Database databaseFlags `embed:"" group:"Database 数据库:"`
	LogLevel slog.Level    `help:"Least level that is logged: debug, info, warn, error." default:"info" env:"PLANGRAPH_LOG_LEVEL"`
	LogJSON  bool          `name:"log-json" help:"Log lines of JSON." env:"PLANGRAPH_LOG_JSON"`
}

const description = `PlanGraph reads government development plans into a knowledge graph in Neo4j and answers questions about it in GraphQL.
把政府发展规划读成 Neo4j 知识图谱，用 GraphQL 回答关系问题。

Examples:
  plangraph up                                   provision, load what is found in ./plans, serve
  plangraph up --plan plan.txt --listen :9000    only this plan, another address
  plangraph load plan.txt                        load or bring up to date one plan
  NEO4J_URI=neo4j+s://… plangraph up             with a Neo4j of your own
  plangraph backup graph.jsonl.gz                keep the graph in a file; restore brings it back
  plangraph neo4j status                         is the local Neo4j running?

Exit codes: 0 done, 1 failed (the message says why), 2 wrong command line.`

// environment is what every command gets.
type environment struct {
	context.Context
	out, err io.Writer
	log      *slog.Logger
	line     *commandLine
}

// run is the program: it gives the exit code.
func run(ctx context.Context, args []string, out, err io.Writer) int {
	var line commandLine
	exited := -1
	parser, problem := kong.New(&line,
		kong.Name("plangraph"), kong.Description(description), kong.Writers(out, err),
		kong.Exit(func(code int) { exited = code }), kong.UsageOnError(), kong.ConfigureHelp(kong.HelpOptions{Compact: true}),
	)
	if problem != nil {
		_, _ = fmt.Fprintln(err, "plangraph:", problem)
		return exitFailure
	}
	parsed, problem := parser.Parse(args)
	if exited >= 0 { // --help
		return exited
	}
	if problem != nil {
		_, _ = fmt.Fprintf(err, "plangraph: %v. See plangraph --help.\n", problem)
		return exitUsage
	}
	options := &slog.HandlerOptions{Level: line.LogLevel}
	var lines slog.Handler = slog.NewTextHandler(err, options)
	if line.LogJSON {
		lines = slog.NewJSONHandler(err, options)
	}
	log := slog.New(telemetry.Handler{Handler: lines})
	problem = parsed.Run(&environment{ctx, out, err, log, &line})
	if problem == nil || errors.Is(problem, context.Canceled) && ctx.Err() != nil {
		return 0
	}
	_, _ = fmt.Fprintln(err, "plangraph:", problem)
	return exitFailure
}
