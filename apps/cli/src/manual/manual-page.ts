import type { ArgumentNode, CommandNode, OptionNode } from '../command-tree.ts'
import { isList } from '../completion/words.ts'

/**
 * Writes the manual page of the command in roff. It has no date and no version, so that it changes only with the commands.
 *
 * @see https://man7.org/linux/man-pages/man7/man.7.html
 */
export function manualPage(root: CommandNode): string {
	return [
		'.\\" Written from the commands by `pnpm docs`; changes are lost.',
		`.TH ${root.name.toUpperCase()} 1`,
		'.SH NAME',
		`${roff(root.name)} \\- ${roff(root.description.replace(/\.$/, '').replace(/^./, (letter) => letter.toLowerCase()))}`,
		'.SH SYNOPSIS',
		`.B ${roff(root.name)}`,
		'.I command',
		'.RI [ argument ...]',
		'.SH OPTIONS',
		...root.options.flatMap(optionLines),
		'.SH COMMANDS',
		...root.commands.flatMap((command) => commandLines(command)),
		'.SH NOTES',
		...verbatim(root.notes),
		'',
	].join('\n')
}

function commandLines(node: CommandNode): readonly string[] {
	const args = node.arguments.map(synopsisOf).join(' ')
	return [
		`.SS ${roff(`blog${node.path} ${args}`.trimEnd())}`,
		roff(node.description),
		...toldArguments(node).flatMap(argumentLines),
		...node.options.flatMap(optionLines),
		...(node.notes === '' ? [] : ['.PP', ...verbatim(node.notes)]),
		...node.commands.flatMap(commandLines),
	]
}

/** `<slug>`, `<tags...>`, `[dir]`. */
export function synopsisOf({ name, isRequired, isVariadic }: ArgumentNode): string {
	const words = isVariadic ? `${name}...` : name
	return isRequired ? `<${words}>` : `[${words}]`
}

/** All but the folder of the site, which every command has. */
export function toldArguments(node: CommandNode): readonly ArgumentNode[] {
	return node.arguments.filter(({ name }) => name !== 'dir')
}

function argumentLines(argument: ArgumentNode) {
	return ['.TP', roff(synopsisOf(argument)), roff(optionText(argument))]
}

function optionLines(option: OptionNode): readonly string[] {
	const { short, long, value } = option
	const names = [short, long]
		.filter((name) => name !== undefined)
		.map((name) => `\\fB${roff(name)}\\fR`)
	return [
		'.TP',
		`${names.join(', ')}${value === undefined ? '' : ` ${roff(value)}`}`,
		roff(optionText(option)),
	]
}

/** What an option or an argument does, its choices and its default. */
export function optionText(
	option: Pick<OptionNode, 'description' | 'choices'> & Partial<OptionNode>,
): string {
	const { description, choices, default: standard } = option
	const more = [
		choices.length > 0 && `${isList(option) ? 'some' : 'one'} of ${choices.join(', ')}`,
		standard !== undefined && `default ${standard}`,
	].filter(Boolean)
	return more.length === 0 ? description : `${description}; ${more.join('; ')}`
}

function verbatim(text: string): readonly string[] {
	return ['.nf', ...text.split('\n').map(roff), '.fi']
}

/** Escapes a line; one that begins with a dot or an apostrophe would be a request. */
function roff(text: string): string {
	return text
		.replaceAll('\\', '\\e')
		.replaceAll('-', '\\-')
		.replace(/^[.']/, '\\&$&')
		.replaceAll('“', '\\(lq')
		.replaceAll('”', '\\(rq')
}
