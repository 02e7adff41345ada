/**
 * A calendar date `YYYY-MM-DD`, or an RFC 3339 date-time with its offset such as `2024-10-09T08:30:00+02:00`.
 *
 * A string and not a `Date`, because a date without a time belongs to no time zone and must never shift a day.
 */
export type PostDate = string
