-- The rule of procedure behind a time of convocation is named in each language.
alter table convocation_rule alter column source type jsonb using jsonb_build_object('en', source);
update convocation_rule set source = '{"en": "Rules of the Assembly, Rule 4.2", "fr": "Règlement de l’Assemblée, article 4.2", "es": "Reglamento de la Asamblea, artículo 4.2", "ar": "النظام الداخلي للجمعية، المادة 4-2"}'
  where series = 'A' and from_day = '1900-01-01';
