-- Whose an e-mail address is: asked for each message that comes in and each address to which nothing arrives.
create index address_email_value on address (lower(value)) where kind = 'email';
