const same = /^(?:data|devops|equipment|fish|media|news|people|sheep|series|species)$|[^s]s$/i

/** Endings and what becomes of them. */
const irregular: readonly (readonly [RegExp, string])[] = [
	[/person$/i, 'people'],
	[/child$/i, 'children'],
	[/(^|wo)man$/i, '$1men'],
	[/(^)ox$/i, 'oxen'],
	[/quiz$/i, 'quizzes'],
	[/(analy|the|cri|hypothe|parenthe)sis$/i, '$1ses'],
	[/(stat|b|camp|vir|bon)us$/i, '$1uses'],
	[/(cact|foc|stimul|radi|alumn)us$/i, '$1i'],
	[/(matr|vert|ind|append)(?:ix|ex)$/i, '$1ices'],
	[/(potato|hero|tomato|echo)$/i, '$1es'],
	[/([^aeiou]|qu)y$/i, '$1ies'],
	[/(lea|li|wi|kni|hal|shel|sel)fe?$/i, '$1ves'],
]

/**
 * The plural of an English name, as Hugo calls sections: `post` becomes `posts`, and so does `posts`.
 *
 * @see https://gohugo.io/configuration/all/#pluralizelisttitles
 */
export function pluralOf(name: string): string {
	const odd = irregular.find(([pattern]) => pattern.test(name))
	if (odd) return name.replace(...odd)
	if (same.test(name)) return name
	return /(?:s|x|z|ch|sh)$/i.test(name) ? `${name}es` : `${name}s`
}
