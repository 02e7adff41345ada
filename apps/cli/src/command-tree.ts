import type { Argument, Command, Option } from 'commander'

/** A command as data: for completion, the manual and the documentation, which so cannot miss one. */
export interface CommandNode {
	/** `blog`, or `build`. */
	readonly name: string
	/** Words behind `blog` that lead to it, each after a blank: empty, or ` build`. */
	readonly path: string
	readonly description: string
	/** `[dir]`, `<slug>`. */
	readonly arguments: readonly ArgumentNode[]
	/** Its own, without those of the commands around it, such as `--help`. */
	readonly options: readonly OptionNode[]
	readonly commands: readonly CommandNode[]
	/** What its help says behind the options: notes and examples. */
	readonly notes: string
}

/** An argument by its place. */
export interface ArgumentNode {
	readonly name: string
	readonly description: string
	readonly isRequired: boolean
	/** Takes all that follow. */
	readonly isVariadic: boolean
	readonly choices: readonly string[]
}

/** An option by its names. */
export interface OptionNode {
	/** `-o`. */
	readonly short?: string
	/** `--out`. */
	readonly long: string
	/** `<folder>`; absent if it takes no value. */
	readonly value?: string
	readonly description: string
	readonly choices: readonly string[]
	/** As text; absent if there is none, or it goes without saying. */
	readonly default?: string
}

/** Reads a command line as data. */
export function commandTree(command: Command, path = ''): CommandNode {
	const help = command.createHelp()
	return {
		name: command.name(),
		path,
		description: command.description(),
		arguments: command.registeredArguments.map(argumentNode),
		options: help
			.visibleOptions(command)
			.filter(({ long }) => path === '' || long !== '--help')
			.map(optionNode),
		commands: help
			.visibleCommands(command)
			.filter((inner) => inner.name() !== 'help')
			.map((inner) => commandTree(inner, `${path} ${inner.name()}`)),
		notes: notesOf(command),
	}
}

function argumentNode(argument: Argument): ArgumentNode {
	return {
		name: argument.name(),
		description: argument.description,
		isRequired: argument.required,
		isVariadic: argument.variadic,
		choices: argument.argChoices ?? [],
	}
}

function optionNode(option: Option): OptionNode {
	const { short, long = '', flags, description, argChoices = [], defaultValue, negate } = option
	const value = /[<[].*$/.exec(flags)?.[0]
	const hasDefault =
		!negate && (typeof defaultValue === 'string' || typeof defaultValue === 'number')
	return {
		...(short !== undefined && { short }),
		long,
		...(value !== undefined && { value }),
		description,
		choices: argChoices,
		...(hasDefault && { default: String(defaultValue) }),
	}
}

/** What `addHelpText` has added: there is no other way to ask for it. */
function notesOf(command: Command): string {
	let text = ''
	const { writeOut } = command.configureOutput()
	command.configureOutput({
		writeOut(part) {
			text += part
		},
	})
	command.outputHelp()
	command.configureOutput({ writeOut: writeOut ?? (() => undefined) })
	return text.slice(command.helpInformation().length).trim()
}

/** A command and all below it. */
export function allCommands(node: CommandNode): readonly CommandNode[] {
	return [node, ...node.commands.flatMap(allCommands)]
}
