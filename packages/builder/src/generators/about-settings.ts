import type { Diagnostic } from '@blog/core'
import { report } from '../diagnostics/rules.ts'
import type { GeneratorSite, SettledBy } from './generator-site.ts'
import { meantSettings } from './hugo/meant-settings.ts'
import { isSettled } from './is-settled.ts'

/**
 * Says what of a generator's config is not read, where it stands.
 *
 * @param file The config, where nobody knows a better place.
 * @param said What a config of ours says: what that settles is not told.
 */
export function aboutSettings(
	{ unread = [], unknown = [], problems = [], leftOut = [], placeOf }: GeneratorSite,
	file: string,
	said: unknown = {},
): readonly Diagnostic[] {
	const say = (
		rule: Parameters<typeof report>[0],
		path: readonly string[],
		message: string,
		hint?: string,
		at = placeOf?.(path),
	) => report(rule, at?.file ?? file, message, { place: at?.place, hint })
	const isOpen = (one: { readonly settledBy?: SettledBy }) => !isSettled(one, said)
	const [first] = unknown
	return [
		...unread
			.filter(isOpen)
			.map(
				({
					setting,
					path = setting.split('.'),
					isRead = 'not read',
					why = addresses,
					hint = keep,
				}) =>
					say(
						'generator-setting-unread',
						path,
						`Unexpected setting \`${setting}\`: it is ${isRead}, so ${why}`,
						hint,
					),
			),
		...problems
			.filter(isOpen)
			.map(({ path, at, message, hint, rule }) =>
				say(rule ?? 'generator-setting-unread', path, message, hint, at),
			),
		...leftOut.map(({ folder, what, hint }) =>
			report('template-left-out', folder, `Unexpected ${what}: they are left out`, { hint }),
		),
		...(first === undefined
			? []
			: [
					say(
						'generator-setting-unknown',
						first.split('.'),
						`Unexpected ${unknown.length === 1 ? 'setting' : 'settings'} ${unknown.map((name) => `\`${name}\``).join(', ')}: neither Hugo nor this engine knows ${unknown.length === 1 ? 'it' : 'them'}`,
						[...didYouMean(meantSettings(unknown)), own].join(' '),
					),
				]),
	]
}

const addresses = 'pages may have other addresses than before'
const keep = 'Write `url` in the front matter of pages whose address must stay.'
const own = 'Values of your own belong into `params`.'

function didYouMean(names: readonly string[]): readonly string[] {
	return names.length === 0
		? []
		: [`Did you mean ${names.map((name) => `\`${name}\``).join(', ')}?`]
}
