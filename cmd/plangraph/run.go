package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"log/slog"

	"github.com/alecthomas/kong"
	"github.com/willabides/kongplete"

	"plangraph/server/telemetry"
)

// Exit codes.
const (
	exitFailure = 1 // what was asked could not be done
	exitUsage   = 2 // the command line is wrong
)

// The command line.
type commandLine struct {
	Up       upCommand       `cmd:"" help:"Provision Neo4j, load the plans and serve. 准备数据库，装载规划并提供服务。"`
	Serve    serveCommand    `cmd:"" help:"Serve the graph as it is, without loading. 只提供服务，不装载。"`
	Load     loadCommand     `cmd:"" help:"Load plans. 装载规划。"`
	Explain  explainCommand  `cmd:"" help:"By which names plans call a thing, and why they are taken for it. 解释名称的认定。"`
	Correct  correctCommand  `cmd:"" help:"Correct what a name is taken for: merge, split, rename, retype, drop. 更正名称的认定。"`
	Doubtful doubtfulCommand `cmd:"" help:"List pairs of entities that may be one thing. 列出疑似同一事物的名称。"`
	Reload   reloadCommand   `cmd:"" help:"Read plans again, after corrections: from the documents that were kept. 重新读取已装载的规划。"`
	Unload   unloadCommand   `cmd:"" help:"Take a plan out again. 移除规划。"`
	Export   exportCommand   `cmd:"" help:"Write the graph for other tools: CSV, Excel, GraphML, GEXF, JSON-LD, Parquet, Neo4j. 导出图谱。"`
	Import   importCommand   `cmd:"" help:"Read an export of CSV back into the graph. 读回导出的表格。"`
	Backup   backupCommand   `cmd:"" help:"Write the whole graph into a file, or check such a file. 备份整个图谱，或校验备份文件。"`
	Restore  restoreCommand  `cmd:"" help:"Put a backup into a database. 从备份恢复。"`
	Key      keyCommand      `cmd:"" help:"API keys: new, list, revoke. 管理访问密钥。"`
	Neo4j    neo4jCommand    `cmd:"" name:"neo4j" help:"The local Neo4j: start, stop, status, reset. 本机数据库。"`
	Score    scoreCommand    `cmd:"" help:"Precision and recall of the rules alone against the curated readings. 规则的准确率与召回率。"`
	MCP      mcpCommand      `cmd:"" name:"mcp" help:"Serve assistant programs by the Model Context Protocol. 为智能助手提供 MCP 服务。"`
	Schema   schemaCommand   `cmd:"" help:"Print the GraphQL schema. 打印 GraphQL 模式。"`
	Docs     docsCommand     `cmd:"" help:"Write the documentation as a site of static files. 生成文档网站。"`
	Ready    readyCommand    `cmd:"" help:"Ask a server whether it is ready. 查询服务是否就绪。"`
	Version  versionCommand  `cmd:"" help:"Print the version. 打印版本。"`

	Completion completionCommand `cmd:"" help:"Print what a shell reads to complete command lines. 打印命令行补全脚本。"`
	Man        manCommand        `cmd:"" help:"Print the manual page. 打印手册页。"`

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
	model    *kong.Application
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
	kongplete.Complete(parser)
	if exited >= 0 { // a shell asked how a line goes on
		return exited
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
	problem = parsed.Run(&environment{ctx, out, err, log, &line, parser.Model})
	if problem == nil || errors.Is(problem, context.Canceled) && ctx.Err() != nil {
		return 0
	}
	_, _ = fmt.Fprintln(err, "plangraph:", problem)
	return exitFailure
}
