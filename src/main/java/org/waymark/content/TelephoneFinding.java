package org.waymark.content;

/**
 * What is wrong with a telephone number, told to an editor.
 *
 * @param fault the kind
 * @param message what is wrong, a plain sentence
 * @param fix what to write instead, a plain sentence
 */
public record TelephoneFinding(TelephoneFault fault, String message, String fix)
    implements TelephoneReading {}
