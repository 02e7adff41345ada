import { defaultSchema, type Schema } from 'hast-util-sanitize'

/**
 * What untrusted authors may write: GitHub's list, and
 *
 * - `figure`, `figcaption`, `caption`, `mark`, `abbr`, `cite`, `dfn`, `small`, `time`, `u`, `wbr`: text, nothing that acts;
 * - classes of code languages and math, and the words after a fence's language (`data-meta`), which our own steps read;
 * - links to telephone numbers;
 * - `data-made`, which authors cannot write: `sanitizeTree` takes it away from them.
 *
 * It is short because everything that the renderer itself makes (anchors, figures of code, alerts, …) is made afterwards. `id` and
 * `name` are not prefixed here: `prefixForeignIds` does that for those that the author wrote in HTML.
 */
export const sanitizeSchema: Schema = Object.freeze({
	...defaultSchema,
	tagNames: [
		...(defaultSchema.tagNames ?? []),
		'abbr',
		'caption',
		'cite',
		'dfn',
		'figcaption',
		'figure',
		'mark',
		'small',
		'time',
		'u',
		'wbr',
	],
	attributes: {
		...defaultSchema.attributes,
		'*': [...(defaultSchema.attributes?.['*'] ?? []), 'dataMade'],
		code: [['className', /^(?:language-[^\s]+|math-inline|math-display)$/], 'dataMeta'],
	},
	ancestors: { ...defaultSchema.ancestors, caption: ['table'] },
	protocols: {
		...defaultSchema.protocols,
		href: [...(defaultSchema.protocols?.href ?? []), 'tel'],
	},
	clobber: [],
	strip: ['script', 'style', 'template', 'title', 'noscript', 'iframe', 'object', 'embed'],
} satisfies Schema)
