/** What is wrong with a template, and what can be done. */
export interface LiquidProblem {
	readonly message: string
	readonly hint?: string
}

/** Messages of LiquidJS, and what they are here. */
const known: readonly (readonly [RegExp, (name: string) => LiquidProblem])[] = [
	[
		/^ENOENT: Failed to lookup "(.*)" in /,
		(name) => ({
			message: `Unexpected include \`${name}\`, expected a file of \`_includes\``,
			hint: 'Put the file there, or write what it makes.',
		}),
	],
	[
		/^tag "(.*)" not found$/,
		(name) => ({
			message: `Unexpected tag \`${name}\``,
			hint: 'Plug-ins are not run: write what it makes, or `{% raw %}` and `{% endraw %}` around what is no template.',
		}),
	],
	[
		/^undefined variable: (site\.(?:posts|pages|documents|collections|categories|tags)\b.*|paginator\b.*)$/,
		(name) => ({
			message: `Unexpected variable \`${name}\`: a post knows no others`,
			hint: 'Take the template out: the home page, the archive, and the pages of tags and categories list posts.',
		}),
	],
	[
		/^undefined variable: (.*)$/,
		(name) => ({
			message: `Unexpected variable \`${name}\`, nobody gives it a value`,
			hint: 'Write `{% raw %}` and `{% endraw %}` around what is no template. In Jekyll `site.…` is what the config of the site says.',
		}),
	],
	[/^undefined filter: (.*)$/, (name) => ({ message: `Unexpected filter \`${name}\`` })],
]

/** Says what an error of LiquidJS means; the places in its messages are counted from elsewhere, and left out. */
export function liquidProblem(error: unknown): LiquidProblem {
	const whole = error instanceof Error ? error.message : String(error)
	const message = whole.replace(/(?:, line:\d+(?:, col:\d+)?|, file:.*)+$/, '').split('\n')[0] ?? ''
	for (const [pattern, problem] of known) {
		const name = pattern.exec(message)?.[1]
		if (name !== undefined) return problem(name)
	}
	return { message: `Unexpected template: ${message}` }
}
