"""The words that stages look for, per language: tables and nothing else."""
