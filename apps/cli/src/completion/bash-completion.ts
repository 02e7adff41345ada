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
# Tags have blanks
_blog_tags() {
	local IFS=$'\n' tag
	for tag in $(sh -c ${quoted(tagScript)}); do
		[[ $tag == "$cur"* ]] && COMPREPLY+=("$(printf %q "$tag")")
	done
}

_blog() {
	COMPREPLY=()
	local cur=\${COMP_WORDS[COMP_CWORD]} prev=\${COMP_WORDS[COMP_CWORD-1]} path= place=0 shown= word i
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
		${shownFlags.map((flag) => `*${quoted(` ${flag}`)}`).join('|')}) shown+=" $word" ;;
		*) [[ $word == -* ]] || ((place++)) ;;
		esac
	done
	case "$path $prev" in
${chosen
	.map(
		({ path, option }) =>
			`	${patterns(path, namesOf(option))}) COMPREPLY=(${offerOf(option)}); return ;;\n`,
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
	COMPREPLY=($(compgen -W "$words" -- "$cur"))
}
complete -F _blog blog
`
}

/** The choices that fit what is typed; of a list, behind its last comma. */
function offerOf(option: OptionNode): string {
	const words = choicesOf(option)
	return isList(option)
		? `$(compgen -P "\${cur%"\${cur##*,}"}" -W ${words} -- "\${cur##*,}")`
		: `$(compgen -W ${words} -- "$cur")`
}

/** A word of bash with all words that an option may have. */
function choicesOf(option: OptionNode): string {
	const words = quoted(option.choices.join(' '))
	return isTemplate(option) ? `${words}" $(sh -c ${quoted(templateScript)})"` : words
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
			if (kind === 'tag') return `		${quoted(`${path}:`)}*) _blog_tags; return ;;\n`
			const words = kind === 'slug' ? slugsOf(node) : quoted(argument.choices.join(' '))
			return `		${quoted(`${path}:${index}`)}) words=${words} ;;\n`
		})
		.join('')
}

function slugsOf(node: CommandNode): string {
	const flags = slugFlags(node)
	return `$(sh -c ${quoted(slugScript)} blog ${flags === 'as typed' ? '$shown' : flags.join(' ')})`
}
