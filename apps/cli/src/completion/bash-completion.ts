import { allCommands, type CommandNode } from '../command-tree.ts'
import { argumentKind, namesOf, quoted, sharedOptions, slugScript } from './words.ts'

/**
 * Writes a script that completes the command in bash: commands, options, their choices, slugs and folders.
 *
 * @returns Bash 4 or later; to be sourced.
 */
export function bashCompletion(root: CommandNode): string {
	const commands = allCommands(root)
	const shared = sharedOptions(root).flatMap(namesOf)
	const withValue = commands.flatMap(({ path, options }) =>
		options.filter(({ value }) => value !== undefined).map((option) => ({ path, option })),
	)
	const patterns = (path: string, names: readonly string[]) =>
		names.map((name) => quoted(`${path} ${name}`)).join('|')
	const chosen = withValue.filter(({ option }) => option.choices.length > 0)
	return `# Completion of blog for bash. In ~/.bashrc: source <(blog completion bash)
_blog() {
	local cur=\${COMP_WORDS[COMP_CWORD]} prev=\${COMP_WORDS[COMP_CWORD-1]} path= place=0 word i
	# --format=json is three words
	if [[ $cur == '=' ]]; then
		cur=
	elif [[ $prev == '=' ]]; then
		prev=\${COMP_WORDS[COMP_CWORD-2]}
	fi
	for ((i = 1; i < COMP_CWORD; i++)); do
		word=\${COMP_WORDS[i]}
		case "$path $word" in
		${commands
			.slice(1)
			.map(({ path }) => quoted(path))
			.join('|')}) path="$path $word" place=0 ;;
		${withValue.map(({ path, option }) => patterns(path, namesOf(option))).join('|')}) ((i++)) ;;
		*) [[ $word == -* ]] || ((place++)) ;;
		esac
	done
	case "$path $prev" in
${chosen
	.map(
		({ path, option }) =>
			`	${patterns(path, namesOf(option))}) COMPREPLY=($(compgen -W ${quoted(option.choices.join(' '))} -- "$cur")); return ;;\n`,
	)
	.join(
		'',
	)}	${withValue.map(({ path, option }) => patterns(path, namesOf(option))).join('|')}) compopt -o default; COMPREPLY=(); return ;;
	esac
	local words=
	if [[ $cur == -* ]]; then
		case $path in
${commands
	.map(({ path, options }) => {
		const own = options.flatMap(namesOf)
		const all = path === '' ? own : [...own, ...shared]
		return `		${quoted(path)}) words=${quoted([...all, '--help'].join(' '))} ;;\n`
	})
	.join('')}		esac
	else
		case "$path:$place" in
${commands.map(argumentCases).join('')}		*) compopt -o dirnames ;;
		esac
	fi
	COMPREPLY=($(compgen -W "$words" -- "$cur"))
}
complete -F _blog blog
`
}

function argumentCases({ path, arguments: args, commands }: CommandNode): string {
	const names = commands.map(({ name }) => name)
	if (names.length > 0)
		return `		${quoted(`${path}:0`)}) words=${quoted([...names, ...(path === '' ? ['help'] : [])].join(' '))} ;;\n`
	return args
		.map((argument, index) => {
			const kind = argumentKind(argument)
			if (kind === 'path') return ''
			const words =
				kind === 'slug' ? `$(sh -c ${quoted(slugScript)})` : quoted(argument.choices.join(' '))
			return `		${quoted(`${path}:${index}`)}) words=${words} ;;\n`
		})
		.join('')
}
