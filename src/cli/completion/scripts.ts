/** The shells that completion is for. */
export const SHELLS = ['bash', 'zsh', 'fish', 'powershell'] as const;

export type Shell = (typeof SHELLS)[number];

/*
 * Each script asks `ats completion -- WORD…`, the words after `ats` up to the cursor, and reads its answer: see
 * `candidateLines`. What was typed is passed on as it stands and never evaluated.
 */

const BASH = `# bash completion for ats
_ats() {
  local line files=
  COMPREPLY=()
  while IFS= read -r line; do
    if [[ $line == :files ]]; then files=1; else COMPREPLY+=("\${line%%$'\\t'*}"); fi
  done < <(ats completion -- "\${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null)
  # Files are bash's own default; older versions have no way to leave them out.
  [[ -n $files ]] || compopt +o default 2>/dev/null
  return 0
}
complete -o default -F _ats ats
`;

const ZSH = `#compdef ats
_ats() {
  local line files=0
  local -a found
  for line in "\${(@f)$(ats completion -- "\${(@)words[2,CURRENT]}" 2>/dev/null)}"; do
    case $line in
      :files) files=1 ;;
      ?*) found+=("\${\${line//:/\\\\:}/$'\\t'/:}") ;;
    esac
  done
  (( $#found )) && _describe 'ats' found
  if (( files )); then compset -P '--*='; _files; fi
}
if [[ \${funcstack[1]} == _ats ]]; then _ats "$@"; else compdef _ats ats; fi
`;

const FISH = `# fish completion for ats
function __ats_candidates
  set -l words (commandline -opc)
  set -l last (commandline -ct)
  set -l prefix (string match -r '^--[^=]+=' -- "$last")
  for line in (ats completion -- $words[2..-1] "$last" 2>/dev/null)
    if test "$line" != ':files'
      echo $line
    else
      for path in (__fish_complete_path (string replace -r '^--[^=]+=' '' -- "$last"))
        echo "$prefix$path"
      end
    end
  end
end
complete -c ats -e
complete -c ats -f -a '(__ats_candidates)'
`;

const POWERSHELL = `# PowerShell completion for ats
Register-ArgumentCompleter -Native -CommandName ats -ScriptBlock {
  param($wordToComplete, $commandAst, $cursorPosition)
  $words = @($commandAst.CommandElements | Select-Object -Skip 1 |
    Where-Object { $_.Extent.StartOffset -lt $cursorPosition } | ForEach-Object { "$_" })
  # An empty argument would be lost on its way.
  if ($wordToComplete -eq '') { $words += "''" }
  # Where nothing is given back, PowerShell completes files.
  ats completion '--' @words 2>$null | Where-Object { $_ -ne ':files' } | ForEach-Object {
    $word, $meaning = $_ -split "\`t", 2
    if (-not $meaning) { $meaning = $word }
    [System.Management.Automation.CompletionResult]::new($word, $word, 'ParameterValue', $meaning)
  }
}
`;

/** For each shell, what it reads to complete `ats`. */
export const SCRIPTS: Readonly<Record<Shell, string>> = { bash: BASH, zsh: ZSH, fish: FISH, powershell: POWERSHELL };
