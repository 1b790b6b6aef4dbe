package org.waymark.content;

/** What came of reading a telephone number: the number, or what is wrong with it. */
public sealed interface TelephoneReading permits Telephone, TelephoneFinding {}
