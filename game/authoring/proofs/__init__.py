"""The proof of a story: its whole script on paper, and how much and how easily it reads."""

from game.authoring.proofs.counting import RunLengths, run_lengths
from game.authoring.proofs.data import proof_json
from game.authoring.proofs.page import proof_html
from game.authoring.proofs.view import ProofView, proof_view

__all__ = ["ProofView", "RunLengths", "proof_html", "proof_json", "proof_view", "run_lengths"]
