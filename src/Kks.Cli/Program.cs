using Kks.Cli;
using Kks.Cli.Terminal;

return await KksCommandLine.RunAsync(args, CommandTerminal.ForProcess()).ConfigureAwait(false);
