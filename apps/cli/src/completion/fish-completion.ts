import { allCommands, type CommandNode, type OptionNode } from '../command-tree.ts'
import { helpDescription } from '../commands/help.ts'
import {
	argumentKind,
	isList,
	isTemplate,
	sharedOptions,
	shownFlags,
	slugFlags,
	slugScript,
	tagScript,
	templateScript,
} from './words.ts'

/**
 * Writes a script that completes the command in fish, with descriptions.
 *
 * @returns To be saved as `~/.config/fish/completions/blog.fish`, or sourced.
 */
export function fishCompletion(root: CommandNode): string {
	const commands = allCommands(root)
	return `# Completion of blog for fish. blog completion fish > ~/.config/fish/completions/blog.fish
function __blog_at
	set -l path ''
	for word in (commandline -opc)[2..-1]
		if contains -- "$path $word" ${commands
			.slice(1)
			.map(({ path }) => quoted(path))
			.join(' ')}
			set path "$path $word"
		end
	end
	test "$path" = "$argv[1]"
end

function __blog_slugs
	sh -c ${quoted(slugScript)} blog $argv
end

function __blog_shown_slugs
	__blog_slugs (string match -r -- ${quoted(`^(?:${shownFlags.join('|')})$`)} (commandline -opc))
end

function __blog_tags
	sh -c ${quoted(tagScript)}
end

function __blog_templates
	sh -c ${quoted(templateScript)}
end

function __blog_list
	set -l typed (string replace -r -- '^--[^=]*=' '' (commandline -ct) | string match -r -- '^.*,')
	for word in $argv
		contains -- $word (string split -- , "$typed"); or echo "$typed$word"
	end
end

complete -c blog -f
complete -c blog -n '__blog_at ""; and not contains help (commandline -opc)' -a help -d ${quoted(helpDescription)}
${sharedOptions(root)
	.map((option) => optionLine('', option))
	.join('')}${commands.map(linesOf).join('')}`
}

function linesOf(node: CommandNode): string {
	const condition = `-n ${quoted(`__blog_at ${quoted(node.path)}`)}`
	const commands = node.commands.map(
		({ name, description }) =>
			`complete -c blog ${condition} -a ${name} -d ${quoted(description)}\n`,
	)
	const options = node.path === '' ? [] : node.options.map((one) => optionLine(condition, one))
	const words = node.arguments.map((argument) => {
		const kind = argumentKind(argument)
		if (kind === 'choices')
			return `complete -c blog ${condition} -a ${quoted(argument.choices.join(' '))}\n`
		if (kind === 'tag') return `complete -c blog ${condition} -a '(__blog_tags)'\n`
		if (kind === 'file') return `complete -c blog ${condition} -F\n`
		return kind === 'slug'
			? `complete -c blog ${condition} -a '(${slugCall(node)})'\n`
			: `complete -c blog ${condition} -a '(__fish_complete_directories)'\n`
	})
	return [...commands, ...options, ...words].join('')
}

function slugCall(node: CommandNode): string {
	const flags = slugFlags(node)
	return flags === 'as typed' ? '__blog_shown_slugs' : `__blog_slugs ${flags.join(' ')}`
}

function optionLine(condition: string, option: OptionNode) {
	const { short, long, value, choices, description } = option
	const words = isList(option)
		? `(__blog_list ${choices.join(' ')})`
		: [...choices, ...(isTemplate(option) ? ['(__blog_templates)'] : [])].join(' ')
	const parts = [
		condition,
		short && `-s ${short.slice(1)}`,
		`-l ${long.slice(2)}`,
		value !== undefined && (words !== '' ? `-x -a ${quoted(words)}` : '-r -F'),
		`-d ${quoted(description)}`,
	]
	return `complete -c blog ${parts.filter(Boolean).join(' ')}\n`
}

/** Between single quotes fish knows backslashes. */
function quoted(text: string): string {
	return `'${text.replace(/[\\']/g, '\\$&')}'`
}
