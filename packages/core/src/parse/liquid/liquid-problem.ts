/** What is wrong with a template, and what can be done. */
export interface LiquidProblem {
	readonly message: string
	readonly hint?: string
}

/** Told what is wrong, where in the text it is, and what is left out with it. */
export type SayProblem = (at: number, error: unknown, leftOut?: string) => void

/** Messages of LiquidJS, and what they are here. */
const known: readonly (readonly [RegExp, (name: string, isEleventy: boolean) => LiquidProblem])[] =
	[
		[
			/^ENOENT: Failed to lookup "(.*)" in /,
			(name) => ({
				message: `Unexpected include \`${name}\`, expected a file of \`_includes\``,
				hint: 'Put the file there, or write what it makes.',
			}),
		],
		[
			/^tag "(include_relative)" not found$/,
			(name) => ({
				message: `Unexpected tag \`${name}\`: files beside a post are not read`,
				hint: 'Put the file into `_includes` and write `{% include … %}`, or write what it says.',
			}),
		],
		[
			/^tag "(extends)" not found$/,
			(name) => ({
				message: `Unexpected tag \`${name}\`: what stands in none of its blocks is left out, as Nunjucks does`,
				hint: 'Name the layout in the front matter, and write the text without blocks.',
			}),
		],
		[
			/^block "(.*)" in no layout$/,
			(name) => ({
				message: `Unexpected block \`${name}\`, expected one that the text has that is extended: it is left out`,
				hint: 'Nunjucks shows none of it. Texts in the folder of includes are known, and blocks of them that stand in no condition.',
			}),
		],
		[
			/^tag "(.*)" not found$/,
			(name, isEleventy) => ({
				message: `Unexpected tag \`${name}\``,
				hint: `${isEleventy ? 'Shortcodes of the config and tags of Nunjucks' : 'Plug-ins'} are not run: write what it makes, or \`{% raw %}\` and \`{% endraw %}\` around what is no template.`,
			}),
		],
		[
			/^tag "(.*)" alone$/,
			(name) => ({ message: `Unexpected tag \`${name}\`, no block that it belongs to is open` }),
		],
		[
			/^(?:undefined|unknown) variable: (site\.(?:posts|pages|documents|collections|related_posts|categories|tags)\b.*|(?:paginator|collections)\b.*)$/,
			(name) => ({
				message: `Unexpected variable \`${name}\`: a post knows no others`,
				hint: 'Take the template out: the home page, the archive, and the pages of tags and categories list posts.',
			}),
		],
		[
			/^unknown variable: (jekyll\.environment)$/,
			(name) => ({
				message: `Unexpected variable \`${name}\`: nobody says what it is`,
				hint: 'Set `JEKYLL_ENV`, as in `JEKYLL_ENV=production`.',
			}),
		],
		[
			/^unknown variable: (.*)$/,
			(name) => ({
				message: `Unexpected variable \`${name}\`: only the generator would tell what it is`,
				hint: 'Write what it makes; a block with such a condition is left out with all that is in it, since it may hide that.',
			}),
		],
		[
			/^undefined variable: (.*)$/,
			(name, isEleventy) => ({
				message: `Unexpected variable \`${name}\`, nobody gives it a value`,
				hint: isEleventy
					? 'Write what it says: of data the front matter, that of folders, and files of `_data` that are written out are known. `{% raw %}` and `{% endraw %}` stand around what is no template.'
					: 'Write `{% raw %}` and `{% endraw %}` around what is no template. In Jekyll `site.…` is what the config of the site says.',
			}),
		],
		[
			/^(object) written$/,
			(name, isEleventy) => ({
				message: `Unexpected ${name}, expected a text: ${isEleventy ? '`[object Object]` is written, as by Eleventy' : 'it is written as JSON, by Jekyll as Ruby writes it'}`,
				hint: 'Name the member that is meant, as in `{{ site.author.name }}`.',
			}),
		],
		[
			/^filter "(.*)" with arguments$/,
			(name) => ({
				message: `Unexpected filter \`${name}\` with arguments: of those only \`replace("a", "b")\` and \`join(", ")\` are run`,
				hint: 'Write what it makes.',
			}),
		],
		[
			/^undefined filter: (.*)$/,
			(name, isEleventy) => ({
				message: `Unexpected filter \`${name}\``,
				...(isEleventy && { hint: 'Filters of the config are not run: write what it makes.' }),
			}),
		],
	]

/** Says what an error of LiquidJS means; the places in its messages are counted from elsewhere, and left out. */
export function liquidProblem(error: unknown, isEleventy = false): LiquidProblem {
	const whole = error instanceof Error ? error.message : String(error)
	const message = whole.replace(/(?:, line:\d+(?:, col:\d+)?|, file:.*)+$/, '').split('\n')[0] ?? ''
	for (const [pattern, problem] of known) {
		const name = pattern.exec(message)?.[1]
		if (name !== undefined) return problem(name, isEleventy)
	}
	return { message: `Unexpected template: ${message}` }
}
