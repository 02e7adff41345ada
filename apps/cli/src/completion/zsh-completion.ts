import { allCommands, type CommandNode, type OptionNode } from '../command-tree.ts'
import { helpDescription } from '../commands/help.ts'
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
 * Writes a script that completes the command in zsh, with descriptions.
 *
 * @returns To be sourced after `compinit`, or saved as `_blog` in a folder of `fpath`.
 */
export function zshCompletion(root: CommandNode): string {
	return `#compdef blog
# Completion of blog for zsh. In ~/.zshrc, after compinit: source <(blog completion zsh)

_blog_slugs() {
	local -a slugs
	slugs=(\${(f)"$(sh -c ${quoted(slugScript)} blog "$@")"})
	compadd -a slugs
}

_blog_shown_slugs() {
	_blog_slugs \${(M)words:#(${shownFlags.join('|')})}
}

_blog_tags() {
	local -a tags
	tags=(\${(f)"$(sh -c ${quoted(tagScript)})"})
	compadd -a tags
}

_blog_templates() {
	local -a templates
	templates=(${choicesOf('--template', root)} \${(f)"$(sh -c ${quoted(templateScript)})"})
	compadd -a templates
}

${allCommands(root)
	.map((node) => functionOf(node, root))
	.join('\n')}
if [[ $funcstack[1] == _blog ]]; then
	_blog "$@"
else
	compdef _blog blog
fi
`
}

function functionOf(node: CommandNode, root: CommandNode): string {
	const { path, commands, arguments: args, options } = node
	const shared = path === '' ? [] : sharedOptions(root)
	const specs = [...options, ...shared].map(optionSpec)
	const name = nameOf(path)
	if (commands.length === 0) {
		const places = args.map((argument, index) => {
			const kind = argumentKind(argument)
			const action =
				kind === 'choices'
					? `(${argument.choices.join(' ')})`
					: kind === 'slug'
						? slugAction(node)
						: kind === 'tag'
							? ' _blog_tags'
							: kind === 'file'
								? '_files'
								: '_files -/'
			return quoted(`${index + 1}:${escaped(argument.description)}:${action}`)
		})
		return `${name}() {\n	_arguments ${[...specs, ...places].join(' \\\n		')}\n}\n`
	}
	const help = path === '' ? [{ name: 'help', description: helpDescription }] : []
	const described = [...commands, ...help].map((inner) =>
		quoted(`${inner.name}:${inner.description.replaceAll(':', '\\:')}`),
	)
	// Behind `help` stands what stands behind `blog`.
	const calls = [
		...commands.map((inner) => ({ name: inner.name, call: nameOf(inner.path) })),
		...help.map(() => ({ name: 'help', call: name })),
	]
	return `${name}() {
	local curcontext="$curcontext" state line
	_arguments -C ${[...specs, "'1: :->command'", "'*:: :->rest'"].join(' \\\n		')}
	case $state in
	command)
		local -a commands
		commands=(
			${described.join('\n			')}
		)
		_describe command commands
		;;
	rest)
		case $words[1] in
${calls.map((inner) => `		${inner.name}) ${inner.call} ;;\n`).join('')}		esac
		;;
	esac
}
`
}

/** A blank before it: what `_arguments` would add are no options of ours. */
function slugAction(node: CommandNode): string {
	const flags = slugFlags(node)
	return flags === 'as typed' ? ' _blog_shown_slugs' : ` _blog_slugs ${flags.join(' ')}`
}

/** What options of a name may have, in any command. */
function choicesOf(long: string, root: CommandNode): string {
	return allCommands(root)
		.flatMap(({ options }) => options.filter((option) => option.long === long))
		.flatMap(({ choices }) => choices)
		.join(' ')
}

function nameOf(path: string): string {
	return `_blog${path.replaceAll(' ', '_')}`
}

/** `'(-o --out)'{-o,--out}'[where to]:folder:_files'` */
function optionSpec(option: OptionNode): string {
	const names = namesOf(option)
	const { long, value, description, choices } = option
	const action = isTemplate(option)
		? ' _blog_templates'
		: isList(option)
			? ` _values -s , ${long.slice(2)} ${choices.join(' ')}`
			: choices.length > 0
				? `(${choices.join(' ')})`
				: '_files'
	const what = value === undefined ? '' : `:${value.replace(/[<>[\]]/g, '')}:${action}`
	const rest = quoted(`[${escaped(description)}]${what}`)
	return names.length === 1
		? `${names[0]}${rest}`
		: `'(${names.join(' ')})'{${names.join(',')}}${rest}`
}

function escaped(text: string): string {
	return text.replace(/[[\]:\\]/g, '\\$&')
}
