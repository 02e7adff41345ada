import { allCommands, type CommandNode, type OptionNode } from '../command-tree.ts'
import {
	argumentKind,
	isList,
	isTemplate,
	namesOf,
	quoted,
	sharedOptions,
	shownFlags,
	slugFlags,
	slugScript,
	tagScript,
	templateScript,
} from './words.ts'

/**
 * Writes a script that completes the command in bash: commands, options, their choices, slugs, templates and folders.
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
# Offers lines as they are: compgen -W would run what they say
_blog_offer() {
	local line typed
	while IFS= read -r line; do
		printf -v typed %q "$line"
		[[ -n $line && ( $line == "$cur"* || $typed == "$cur"* ) ]] && COMPREPLY+=("$typed")
	done
}
# Offers what a list lacks, behind its last comma
_blog_list() {
	local word before=\${cur%"\${cur##*,}"}
	for word in $1; do
		[[ ,$before == *",$word,"* || $word != "\${cur##*,}"* ]] || COMPREPLY+=("$before$word")
	done
}
_blog() {
	COMPREPLY=()
	local cur=\${COMP_WORDS[COMP_CWORD]} prev=\${COMP_WORDS[COMP_CWORD-1]} path= place=0 word i
	local -a shown=()
	# --format=json is three words
	if [[ $cur == '=' ]]; then
		cur=
	elif [[ $prev == '=' ]]; then
		prev=\${COMP_WORDS[COMP_CWORD-2]}
	fi
	for ((i = 1; i < COMP_CWORD; i++)); do
		word=\${COMP_WORDS[i]}
		case "$path $word" in
		' help') ;;
		${commands
			.slice(1)
			.map(({ path }) => quoted(path))
			.join('|')}) path="$path $word" place=0 ;;
		${withValue.map(({ path, option }) => patterns(path, namesOf(option))).join('|')}) ((i++)) ;;
		${shownFlags.map((flag) => `*${quoted(` ${flag}`)}`).join('|')}) shown+=("$word") ;;
		*) [[ $word == -* ]] || ((place++)) ;;
		esac
	done
	case "$path $prev" in
${chosen
	.map(
		({ path, option }) => `	${patterns(path, namesOf(option))}) ${offerOf(option)}; return ;;\n`,
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
		return `		${quoted(path)}) words=${quoted(all.join(' '))} ;;\n`
	})
	.join('')}		esac
	else
		case "$path:$place" in
${commands.map(argumentCases).join('')}		*) compopt -o dirnames ;;
		esac
	fi
	mapfile -t COMPREPLY < <(compgen -W "$words" -- "$cur")
}
complete -F _blog blog
`
}

/** Offers the choices that fit what is typed. */
function offerOf(option: OptionNode): string {
	const words = quoted(option.choices.join(' '))
	if (isList(option)) return `_blog_list ${words}`
	const own = isTemplate(option) ? `; ${offerLines(templateScript)}` : ''
	return `mapfile -t COMPREPLY < <(compgen -W ${words} -- "$cur")${own}`
}

function argumentCases(node: CommandNode): string {
	const { path, arguments: args, commands } = node
	const names = commands.map(({ name }) => name)
	if (names.length > 0)
		return `		${quoted(`${path}:0`)}) words=${quoted([...names, ...(path === '' ? ['help'] : [])].join(' '))} ;;\n`
	return args
		.map((argument, index) => {
			const kind = argumentKind(argument)
			if (kind === 'folder') return ''
			if (kind === 'file')
				return `		${quoted(`${path}:${index}`)}) compopt -o default; return ;;\n`
			if (kind === 'tag') return `		${quoted(`${path}:`)}*) ${offerLines(tagScript)}; return ;;\n`
			const here = quoted(`${path}:${index}`)
			if (kind === 'slug')
				return `		${here}) ${offerLines(slugScript, slugWords(node))}; return ;;\n`
			return `		${here}) words=${quoted(argument.choices.join(' '))} ;;\n`
		})
		.join('')
}

/** Offers what a script of `sh` prints: names that others gave, which must stay data. */
function offerLines(script: string, args = ''): string {
	return `_blog_offer < <(sh -c ${quoted(script)}${args && ` blog ${args}`})`
}

function slugWords(node: CommandNode): string {
	const flags = slugFlags(node)
	return flags === 'as typed' ? `"\${shown[@]}"` : flags.join(' ')
}
