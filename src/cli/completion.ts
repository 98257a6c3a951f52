import { Argument, type Command } from 'commander';
import { SCRIPTS, SHELLS, type Shell } from './completion/scripts.js';
import { examples } from './help.js';
import { print } from './io.js';

const MORE = `For every session, in zsh after compinit:
  echo 'source <(ats completion bash)' >> ~/.bashrc
  echo 'source <(ats completion zsh)' >> ~/.zshrc
  ats completion fish > ~/.config/fish/completions/ats.fish
  ats completion powershell >> $PROFILE`;

/** `ats completion <shell>`: the script that lets a shell complete `ats`. Its requests, `ats completion -- …`, never get here. */
export const addCompletion = (program: Command): void => {
  program
    .command('completion')
    .description('print the script that lets a shell complete ats: commands, options, their values, files')
    .addArgument(new Argument('<shell>', 'the shell').choices(SHELLS))
    .addHelpText('after', examples(['source <(ats completion bash)'], MORE))
    .action((shell: Shell) => print(SCRIPTS[shell]));
};
